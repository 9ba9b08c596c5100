import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { addDays, resolveWallTime, toWallTime } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { Timer, Timers, type RunsTimer } from '../../platform/jobs/index.js';
import { SetDemand } from './set-demand.js';

const DAILY = { kind: 'requests.set-demand', subject: 'all' } as const;
const ZONE = 'Europe/Amsterdam';
const AT = '04:30';

/** Each night, and never in between: whoever asks twice a day is told the same. */
@Timer(DAILY.kind)
@Injectable()
export class SetDemandDaily implements RunsTimer, OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly setting: SetDemand,
  ) {}

  /** Where it was never counted, at once. */
  async onApplicationBootstrap(): Promise<void> {
    const [set] = await this.db.query('SELECT 1 FROM timers WHERE kind = $1 AND done_at IS NULL', [
      DAILY.kind,
    ]);
    if (set) return;
    const [counted] = await this.db.query('SELECT 1 FROM demand_snapshots');
    await this.db.tx(() => this.timers.set({ ...DAILY, dueAt: counted ? this.next() : this.clock.now() }));
  }

  async run(): Promise<void> {
    await this.setting.run();
    await this.timers.set({ ...DAILY, dueAt: this.next() });
  }

  private next(): Date {
    const wall = toWallTime(this.clock.now(), ZONE);
    const at = `${wall.slice(0, 10)}T${AT}`;
    return resolveWallTime(wall < at ? at : addDays(at, 1), ZONE, 'FIRST');
  }
}
