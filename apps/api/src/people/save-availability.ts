import { Injectable } from '@nestjs/common';
import { checkAvailability, type Availability } from '@nutshell/domain';
import { PersonEntity, ProfileUpdated } from '../accounts/index.js';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';

@Injectable()
export class SaveAvailability {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  /** For what others may come to somebody, and when they are away. @throws Invalid */
  run(actor: Actor, availability: Availability): Promise<void> {
    checkAvailability(availability);
    const { openFor, weeklyCap, awayFrom, awayUntil } = availability;
    return this.db.tx(async () => {
      await this.db.save(PersonEntity, {
        id: actor.id,
        openFor: [...new Set(openFor)],
        weeklyCap,
        awayFrom,
        awayUntil,
      });
      await this.events.publish(new ProfileUpdated(actor.id));
    });
  }
}
