import { Injectable } from '@nestjs/common';
import type { InvoiceParty } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import type { Language } from '../platform/i18n.js';
import { beginOf, monthOf } from './fee-months.js';
import { SELLER, type SellerProfile } from './booked-sales.queries.js';
import { profileParty } from './sale-draft.js';
import { BOOKS_ZONE } from './today.js';

export interface OwedFee {
  exVatCents: number;
  vatCents: number;
}

export interface FeeBuyer {
  party: InvoiceParty;
  language: Language;
}

interface TrainerRow extends SellerProfile {
  id: string;
  email: string;
  language: Language;
}

const FEE_ENTRIES = `ledger_movements m
  JOIN ledger_entries e ON e.movement_id = m.id AND e.account IN ('FEES', 'VAT') AND m.kind IN ('earned', 'earned-taken-back')
  JOIN bookings b ON b.id = e.booking_id
  JOIN sessions s ON s.id = b.session_id`;
/** By the books: the fee of what was paid out to each trainer, less what goes back, up to a moment. */
const EARNED = `
  SELECT s.trainer_id, coalesce(-sum(e.amount_cents) FILTER (WHERE e.account = 'FEES'), 0)::int AS ex_vat_cents,
    coalesce(-sum(e.amount_cents) FILTER (WHERE e.account = 'VAT'), 0)::int AS vat_cents
  FROM ${FEE_ENTRIES} WHERE m.occurred_at < $1`;
const INVOICED = `
  SELECT buyer_id, sum(ex_vat_cents)::int AS ex_vat_cents, sum(vat_cents)::int AS vat_cents
  FROM invoices WHERE kind = 'FEE'`;

@Injectable()
export class Fees {
  constructor(private readonly db: Db) {}

  /** The trainers of whom a fee was earned before `until` that is on no invoice yet. */
  async owing(until: Date): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT earned.trainer_id AS id FROM (${EARNED} GROUP BY s.trainer_id) earned
       LEFT JOIN (${INVOICED} GROUP BY buyer_id) invoiced ON invoiced.buyer_id = earned.trainer_id
       WHERE earned.ex_vat_cents > coalesce(invoiced.ex_vat_cents, 0) ORDER BY 1`,
      [until],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * The same of one trainer, who is locked: what goes back later lessens a later month.
   * @throws OutsideTransaction
   */
  async owedBy(trainerId: string, until: Date): Promise<OwedFee> {
    void this.db.client;
    await this.db.query('SELECT FROM people WHERE id = $1 FOR NO KEY UPDATE', [trainerId]);
    const [row] = await this.db.query<OwedFee>(
      `SELECT (coalesce(sum(earned.ex_vat_cents), 0) - coalesce(sum(invoiced.ex_vat_cents), 0))::int AS "exVatCents",
         (coalesce(sum(earned.vat_cents), 0) - coalesce(sum(invoiced.vat_cents), 0))::int AS "vatCents"
       FROM (${EARNED} AND s.trainer_id = $2 GROUP BY s.trainer_id) earned
       LEFT JOIN (${INVOICED} AND buyer_id = $2 GROUP BY buyer_id) invoiced ON true`,
      [until, trainerId],
    );
    return row!;
  }

  /** What was earned of whom in each month that was over by `now`, oldest first; nothing is invoiced of it yet. */
  byMonth(now: Date): Promise<(OwedFee & { trainerId: string; month: string })[]> {
    return this.db.query(
      `SELECT s.trainer_id AS "trainerId", to_char(m.occurred_at AT TIME ZONE '${BOOKS_ZONE}', 'YYYY-MM') AS month,
         -sum(e.amount_cents) FILTER (WHERE e.account = 'FEES')::int AS "exVatCents",
         coalesce(-sum(e.amount_cents) FILTER (WHERE e.account = 'VAT'), 0)::int AS "vatCents"
       FROM ${FEE_ENTRIES} WHERE m.occurred_at < $1 GROUP BY 1, 2
       HAVING -sum(e.amount_cents) FILTER (WHERE e.account = 'FEES') > 0 ORDER BY 2, 1`,
      [beginOf(monthOf(now))],
    );
  }

  /** A trainer as a buyer. */
  async trainer(trainerId: string): Promise<FeeBuyer> {
    return (await this.trainers([trainerId])).get(trainerId)!;
  }

  async trainers(ids: readonly string[]): Promise<Map<string, FeeBuyer>> {
    const rows = await this.db.query<TrainerRow>(
      `SELECT p.id, coalesce(tp.trade_name, p.name) AS "tradeName", ${SELLER}, u.email, p.interface_language AS language
       FROM people p JOIN auth."user" u ON u.id = p.id LEFT JOIN trainer_profiles tp ON tp.person_id = p.id
       WHERE p.id = ANY($1)`,
      [ids],
    );
    return new Map(
      rows.map(({ id, email, language, ...profile }) => {
        const party = profileParty(profile);
        return [id, { party: { ...party, email: party.email ?? email }, language }];
      }),
    );
  }
}
