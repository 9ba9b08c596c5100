import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import {
  addDays,
  missingForTaxOffice,
  quarterOf,
  resolveWallTime,
  toWallTime,
  type TaxField,
} from '@nutshell/domain';
import { TAX_ZONE, today } from '../accounts/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { type RunsTimer, Timer, Timers } from '../platform/jobs/index.js';
import { PostMail } from '../platform/mail/index.js';
import { SellersQueries, type SellerRow } from './sellers.queries.js';

const REMIND = { kind: 'taxes.remind-sellers', subject: 'all' } as const;
const AT = '09:00';
const AT_ONCE = 500;

/** Each day: asks who sold something this year for what the tax office must know and we do not; once a quarter. */
@Timer(REMIND.kind)
@Injectable()
export class RemindSellers implements RunsTimer, OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly timers: Timers,
    private readonly sellers: SellersQueries,
    private readonly postMail: PostMail,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.db.tx(() => this.timers.set({ ...REMIND, dueAt: this.next() }));
  }

  async run(): Promise<void> {
    const now = today(this.clock);
    const key = `tax-details-missing:${quarterOf(now)}`;
    let last: string | null = null;
    for (;;) {
      const batch: SellerRow[] = await this.sellers.soldIn(Number(now.slice(0, 4)), key, last, AT_ONCE);
      for (const seller of batch) {
        const missing = missingForTaxOffice(seller);
        if (missing.length) await this.ask(seller, missing, `${key}:${seller.personId}`);
      }
      last = batch.at(-1)?.personId ?? null;
      if (batch.length < AT_ONCE) break;
    }
    await this.timers.set({ ...REMIND, dueAt: this.next() });
  }

  private async ask(seller: SellerRow, missing: readonly TaxField[], key: string): Promise<void> {
    const { personId, name, email, language } = seller;
    await this.postMail.run({
      key,
      to: email,
      personId,
      language,
      template: 'tax-details-missing',
      props: { name, missing, settingsUrl: `${this.config.publicUrl}/instellingen?deel=belasting` },
    });
  }

  /** The next nine o'clock. */
  private next(): Date {
    const wall = toWallTime(this.clock.now(), TAX_ZONE);
    const at = `${wall.slice(0, 10)}T${AT}`;
    return resolveWallTime(wall < at ? at : addDays(at, 1), TAX_ZONE);
  }
}
