import { Injectable } from '@nestjs/common';
import type { QuarterSums, ReportedSeller } from '@nutshell/domain';
import { TAX_ZONE } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import type { Language } from '../platform/i18n.js';

/** A seller as the report names them; what is sealed still is. */
export interface SellerRow extends ReportedSeller {
  personId: string;
  name: string;
  tradeName: string;
  email: string;
  language: Language;
  vatId: string | null;
  country: string;
  taxNumberEnd: string | null;
  sealedTaxNumber: string | null;
  sealedIban: string | null;
}

const SELLER = `
  SELECT p.id AS "personId", p.name, tp.trade_name AS "tradeName", u.email, p.interface_language AS language,
    tp.legal_name AS "legalName", tp.street, tp.postcode, tp.town, tp.country, tp.kvk, tp.vat_id AS "vatId",
    d.kind, d.birth_date::text AS "birthDate", d.sealed_tax_number AS "sealedTaxNumber",
    d.tax_number_end AS "taxNumberEnd", d.sealed_iban AS "sealedIban",
    d.sealed_tax_number IS NOT NULL AS "hasTaxNumber", d.sealed_iban IS NOT NULL AS "hasIban"
  FROM people p JOIN trainer_profiles tp ON tp.person_id = p.id JOIN auth."user" u ON u.id = p.id
  LEFT JOIN seller_tax_details d ON d.person_id = p.id`;

/** From the first day of `$1` to the first of the year after it. */
const IN_YEAR = (column: string) =>
  `${column} >= make_timestamptz($1, 1, 1, 0, 0, 0, '${TAX_ZONE}')
   AND ${column} < make_timestamptz($1 + 1, 1, 1, 0, 0, 0, '${TAX_ZONE}')`;

@Injectable()
export class SellersQueries {
  constructor(private readonly db: Db) {}

  async one(personId: string): Promise<SellerRow | null> {
    const [row] = await this.db.query<SellerRow>(`${SELLER} WHERE p.id = $1`, [personId]);
    return row ?? null;
  }

  /** Who got money in this year, after `after`, in the order of their ids. */
  paidIn(year: number, after: string | null, limit: number): Promise<SellerRow[]> {
    return this.db.query<SellerRow>(
      `${SELLER} WHERE ($2::uuid IS NULL OR p.id > $2) AND EXISTS (SELECT FROM payouts o
         WHERE o.trainer_id = p.id AND ${IN_YEAR('o.sent_at')})
       ORDER BY p.id LIMIT $3`,
      [year, after, limit],
    );
  }

  /** Who sold something in this year and was not mailed under this key; who did is asked once a quarter. */
  soldIn(year: number, key: string, after: string | null, limit: number): Promise<SellerRow[]> {
    return this.db.query<SellerRow>(
      `${SELLER} WHERE ($2::uuid IS NULL OR p.id > $2)
         AND NOT EXISTS (SELECT FROM mails m WHERE m.key = concat($3::text, ':', p.id))
         AND EXISTS (SELECT FROM sessions s JOIN bookings b ON b.session_id = s.id
           WHERE s.trainer_id = p.id AND b.total_cents > b.credited_cents
             AND b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW') AND ${IN_YEAR('b.confirmed_at')})
       ORDER BY p.id LIMIT $4`,
      [year, after, key, limit],
    );
  }

  /** What sellers got per quarter in which it was paid out, what went back to members taken off. */
  async sums(year: number, sellerIds: readonly string[]): Promise<Map<string, QuarterSums[]>> {
    const rows = await this.db.query<QuarterSums & { sellerId: string }>(
      `SELECT o.trainer_id AS "sellerId", extract(quarter FROM o.sent_at AT TIME ZONE '${TAX_ZONE}')::int AS quarter,
         sum(l.net_cents - l.back_net_cents)::int AS "considerationCents",
         sum(l.fee_ex_vat_cents + l.fee_vat_cents - l.back_fee_ex_vat_cents - l.back_fee_vat_cents)::int AS "feeCents",
         count(*) FILTER (WHERE l.back_gross_cents < l.gross_cents)::int AS activities
       FROM payouts o JOIN payout_lines l ON l.payout_id = o.id
       WHERE o.trainer_id = ANY($2) AND ${IN_YEAR('o.sent_at')} GROUP BY 1, 2 ORDER BY 1, 2`,
      [year, sellerIds],
    );
    const found = new Map<string, QuarterSums[]>();
    for (const { sellerId, ...sums } of rows) found.set(sellerId, [...(found.get(sellerId) ?? []), sums]);
    return found;
  }
}
