import { Injectable } from '@nestjs/common';
import { ProfileUpdated } from '../accounts/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { Timers } from '../platform/jobs/index.js';
import { BILL_FEE, feeSubject } from './bill-fee.js';
import { monthOf, previousMonth } from './fee-months.js';
import { ISSUE_WAITING } from './issue-waiting-invoice.js';

/** What waited for the details of a trainer is looked at again, one by one. */
@Reaction(ProfileUpdated)
@Injectable()
export class IssueWaitingInvoicesWhenProfileUpdated implements Reacts<ProfileUpdated> {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  async run({ personId }: ProfileUpdated): Promise<void> {
    const now = this.clock.now();
    const waiting = await this.db.query<{ id: string }>(
      'SELECT booking_id AS id FROM waiting_invoices WHERE seller_id = $1 ORDER BY since, booking_id',
      [personId],
    );
    if (!waiting.length) return;
    const subject = waiting.map(({ id }) => id);
    await this.timers.set({ kind: ISSUE_WAITING, subject, dueAt: now });
    // Our fee may have waited for the same address.
    const fee = feeSubject(personId, previousMonth(monthOf(now)));
    await this.timers.set({ kind: BILL_FEE, subject: fee, dueAt: now });
  }
}
