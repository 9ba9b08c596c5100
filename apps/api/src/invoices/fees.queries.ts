import { Injectable } from '@nestjs/common';
import { readAddress, type InvoiceParty } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import type { Language } from '../platform/i18n.js';

export interface OwedFee {
  exVatCents: number;
  vatCents: number;
}

interface TrainerRow {
  name: string;
  email: string;
  language: Language;
  kvk: string | null;
  vatId: string | null;
  address: string | null;
}

/** By the books: the fee of what was paid out to each trainer, less what goes back, up to a moment. */
const EARNED = `
  SELECT s.trainer_id, coalesce(-sum(e.amount_cents) FILTER (WHERE e.account = 'FEES'), 0)::int AS ex_vat_cents,
    coalesce(-sum(e.amount_cents) FILTER (WHERE e.account = 'VAT'), 0)::int AS vat_cents
  FROM ledger_movements m
  JOIN ledger_entries e ON e.movement_id = m.id AND e.account IN ('FEES', 'VAT')
  JOIN bookings b ON b.id = e.booking_id
  JOIN sessions s ON s.id = b.session_id
  WHERE m.kind IN ('earned', 'earned-taken-back') AND m.occurred_at < $1`;
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

  /** A trainer as a buyer. */
  async trainer(trainerId: string): Promise<{ party: InvoiceParty; language: Language }> {
    const [row] = await this.db.query<TrainerRow>(
      `SELECT coalesce(tp.trade_name, p.name) AS name, coalesce(tp.contact_email, u.email) AS email,
         p.interface_language AS language, tp.kvk, tp.vat_id AS "vatId", tp.address
       FROM people p JOIN auth."user" u ON u.id = p.id LEFT JOIN trainer_profiles tp ON tp.person_id = p.id
       WHERE p.id = $1`,
      [trainerId],
    );
    const { name, email, language, kvk, vatId, address } = row!;
    return { party: { name, business: !!kvk, address: readAddress(address), kvk, vatId, email }, language };
  }
}
