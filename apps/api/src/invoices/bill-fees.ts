import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Timer, Timers, type RunsTimer } from '../platform/jobs/index.js';
import { BILL_FEE, feeSubject } from './bill-fee.js';
import { billedAt, endOf, monthOf, nextMonth } from './fee-months.js';
import { Fees } from './fees.queries.js';

const BILL_FEES = 'invoice.bill-fees';

/** On the first of each month at six: an invoice of the fee to every trainer who was paid out. */
@Timer(BILL_FEES)
@Injectable()
export class BillFees implements RunsTimer, OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly fees: Fees,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.db.tx(() => this.plan(monthOf(this.clock.now())));
  }

  async run(month: string): Promise<void> {
    const trainers = await this.fees.owing(endOf(month));
    const subject = trainers.map((trainerId) => feeSubject(trainerId, month));
    if (subject.length) await this.timers.set({ kind: BILL_FEE, subject, dueAt: this.clock.now() });
    await this.plan(nextMonth(month));
  }

  private plan(month: string): Promise<void> {
    return this.timers.set({ kind: BILL_FEES, subject: month, dueAt: billedAt(month) });
  }
}
