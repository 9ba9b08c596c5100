import { Global, Module } from '@nestjs/common';
import { Jobs } from '../jobs/jobs.js';
import { Presence } from '../jobs/presence.js';
import { RunTimers } from '../jobs/run-timers.js';
import { Timers } from '../jobs/timers.js';
import { Wake } from '../jobs/wake.js';
import { Work } from '../jobs/work.js';
import { Deliver } from './deliver.js';
import { Events } from './events.js';
import { ForgetHandled } from './forget-handled.js';
import { Relay } from './relay.js';

/** Events and the jobs that carry them. */
@Global()
@Module({
  providers: [
    Jobs,
    { provide: Wake, useExisting: Jobs },
    Events,
    Relay,
    Deliver,
    ForgetHandled,
    Timers,
    Presence,
    RunTimers,
    Work,
  ],
  exports: [Events, Deliver, Timers, Work, Jobs, Wake],
})
export class EventsModule {}
