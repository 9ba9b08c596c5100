import { Injectable } from '@nestjs/common';
import { ageRequest } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { Timer, Timers, type RunsTimer } from '../platform/jobs/index.js';
import { PostEntity } from '../posts/index.js';
import { EndRequest } from './end-request.js';
import { RequestEntity } from './request.entity.js';
import { StillWantedAsked } from './requests.events.js';
import { STILL_WANTED } from './timer-kinds.js';

/** Asks everybody who joined whether they still want it; where nobody says so, it ends. */
@Timer(STILL_WANTED)
@Injectable()
export class AskWhetherStillWanted implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly timers: Timers,
    private readonly ending: EndRequest,
  ) {}

  /** What is hidden, or still waits for a moderator, asks nobody anything: once it can be read, it has its whole time. */
  async run(id: string): Promise<void> {
    if (!(await this.db.find(RequestEntity, { id }))) return;
    const request = await this.db.lock(RequestEntity, id);
    const { state } = await this.db.get(PostEntity, id);
    if (request.status !== 'OPEN' || state !== 'VISIBLE') return;
    const ageing = ageRequest(request, this.clock.now());
    if (ageing.deed === 'EXPIRE') return this.ending.run(id, 'EXPIRED');
    const { deed, ...when } = ageing;
    await this.db.save(RequestEntity, { id, ...when });
    await this.timers.set({ kind: STILL_WANTED, subject: id, dueAt: when.expiresAt });
    if (deed === 'ASK') await this.events.publish(new StillWantedAsked(id));
  }
}
