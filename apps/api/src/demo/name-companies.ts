import type { Db } from '../platform/db/index.js';
import { companies } from './content/companies.js';

/** Whoever booked several seats did so for their company, always the same one; half of them with a reference. */
export async function nameCompanies(db: Db): Promise<void> {
  await db.query(
    `UPDATE bookings b SET buyer = $1::jsonb -> (dice.member % jsonb_array_length($1::jsonb)),
       po_number = CASE WHEN dice.booking % 2 = 0 THEN 'PO-' || to_char(b.created_at, 'YYYY') || '-' || 100 + dice.booking % 900 END
     FROM (SELECT id, ('x' || substr(md5(member_id::text), 1, 6))::bit(24)::int AS member,
         ('x' || substr(md5(id::text), 1, 6))::bit(24)::int AS booking FROM bookings) dice
     WHERE dice.id = b.id AND b.seats > 1`,
    [JSON.stringify(companies)],
  );
}
