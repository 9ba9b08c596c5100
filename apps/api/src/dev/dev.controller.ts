import { setTimeout as wait } from 'node:timers/promises';
import { BadRequestException, Body, Controller, Get, Header, HttpCode, Post, Redirect } from '@nestjs/common';
import { resolveWallTime } from '@nutshell/domain';
import { Public } from '../platform/access/index.js';
import { Clock, MovableClock } from '../platform/clock.js';
import { Deliver } from '../platform/events/deliver.js';
import { Jobs, Work } from '../platform/jobs/index.js';
import { devPage, devStyle } from './dev.page.js';
import { DevQueries } from './dev.queries.js';

const LOOKS = 200;
const LOOK_EVERY_MS = 50;
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The machinery on one page: clock, jobs, outbox, mail. */
@Controller('dev')
@Public()
export class DevController {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly work: Work,
    private readonly deliver: Deliver,
    private readonly queries: DevQueries,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', POLICY)
  @Header('cache-control', 'no-store')
  async page(): Promise<string> {
    return devPage({
      now: this.clock.now(),
      displaced: this.clock instanceof MovableClock && this.clock.offset !== 0,
      queue: this.jobs.backendName,
      jobs: await this.jobs.counts(),
      waiting: await this.queries.waiting(),
      timers: await this.queries.nextTimers(),
      events: await this.queries.lastEvents(),
    });
  }

  @Get('dev.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return devStyle();
  }

  @Get('state.json')
  async state() {
    return { now: this.clock.now(), waiting: await this.queries.waiting() };
  }

  /** Moves the clock by a number of seconds, to a moment in Amsterdam, or back to now; then does what became due. */
  @Post('clock')
  @Redirect('/dev', 303)
  async move(@Body() { by, to }: { by?: string; to?: string }): Promise<void> {
    if (!(this.clock instanceof MovableClock)) throw new BadRequestException('This clock cannot be moved');
    if (by === 'reset') this.clock.reset();
    else if (to) this.clock.moveTo(resolveWallTime(to.slice(0, 16), 'Europe/Amsterdam', 'FIRST'));
    else if (Number.isFinite(Number(by))) this.clock.moveBy(Number(by) * 1000);
    await this.work.settle();
  }

  /** Does all that waits now, and answers when it is done. */
  @Post('settle')
  @HttpCode(204)
  async settle(): Promise<void> {
    await this.work.settle();
    // What another worker has in hand is not done yet either.
    for (let look = 0; look < LOOKS && (await this.queries.underWay()); look += 1) {
      await wait(LOOK_EVERY_MS);
      await this.work.settle();
    }
  }

  @Post('retry')
  @Redirect('/dev', 303)
  async retry(): Promise<void> {
    await this.queries.retryTimers();
    await this.deliver.retryFailed();
    await this.work.settle();
  }
}
