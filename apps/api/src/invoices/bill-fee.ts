import { Injectable } from '@nestjs/common';
import { missingOfSeller } from '@nutshell/domain';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { Timer, type RunsTimer } from '../platform/jobs/index.js';
import { log } from '../platform/log.js';
import { feeDraft } from './fee-draft.js';
import { endOf } from './fee-months.js';
import { Fees } from './fees.queries.js';
import { IssueInvoice } from './issue-invoice.js';

export const BILL_FEE = 'invoice.bill-fee';

export const feeSubject = (trainerId: string, month: string): string => `${trainerId}:${month}`;

/**
 * The fee of one trainer up to the end of a month, as far as no invoice carries it yet; nothing when nothing was
 * earned. What cannot be invoiced now, for want of an address, is part of the next.
 */
@Timer(BILL_FEE)
@Injectable()
export class BillFee implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly fees: Fees,
    private readonly issue: IssueInvoice,
  ) {}

  run(subject: string): Promise<void> {
    const [trainerId, month] = subject.split(':') as [string, string];
    return this.db.tx(() => this.bill(trainerId, month));
  }

  private async bill(trainerId: string, month: string): Promise<void> {
    const owed = await this.fees.owedBy(trainerId, endOf(month));
    if (owed.exVatCents <= 0 || owed.vatCents < 0) return;
    const { party: buyer, language } = await this.fees.trainer(trainerId);
    const draft = feeDraft(buyer, language, this.config.platform, month, owed);
    const missing = missingOfSeller(draft);
    if (missing.length) {
      log.error({ missing }, 'fees cannot be invoiced: the PLATFORM_… settings are not complete');
      return;
    }
    if (buyer.business && !buyer.address) {
      log.warn({ trainerId, month }, 'a fee waits for the address of the trainer');
      return;
    }
    await this.issue.run(draft, { key: `fee:${trainerId}:${month}`, sellerId: null, buyerId: trainerId });
  }
}
