import { Injectable } from '@nestjs/common';
import { checkVisibility, type ProfileVisibility } from '@nutshell/domain';
import { PersonEntity, ProfileUpdated } from '../accounts/index.js';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';

@Injectable()
export class SaveVisibility {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  /** For whom fields of one's own profile are; the others stay as they are. @throws Invalid */
  run(actor: Actor, chosen: ProfileVisibility): Promise<void> {
    checkVisibility(chosen);
    return this.db.tx(async () => {
      const person = await this.db.lock(PersonEntity, actor.id);
      await this.db.save(PersonEntity, { id: actor.id, visibility: { ...person.visibility, ...chosen } });
      await this.events.publish(new ProfileUpdated(actor.id));
    });
  }
}
