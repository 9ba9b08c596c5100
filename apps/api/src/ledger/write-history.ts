import type { Db } from '../platform/db/index.js';

/** Sides of each movement: what it says of whom, in the columns of its source. */
const HISTORY = `
  WITH facts AS (
    SELECT 'payment-received' AS kind, p.id AS subject, p.paid_at AS at, p.booking_id, p.id AS payment_id, NULL::uuid AS refund_id,
      NULL::uuid AS payout_id, NULL::uuid AS trainer_id,
      jsonb_build_array(jsonb_build_array('PROVIDER', p.amount_cents), jsonb_build_array('ADVANCES', -p.amount_cents)) AS sides
      FROM payments p WHERE p.status = 'PAID'
    UNION ALL SELECT 'refund-decided', r.id, r.created_at, r.booking_id, r.payment_id, r.id, NULL, NULL,
      jsonb_build_array(jsonb_build_array('ADVANCES', r.amount_cents), jsonb_build_array('REFUNDS', -r.amount_cents)) FROM refunds r
    UNION ALL SELECT 'refund-done', r.id, r.done_at, r.booking_id, r.payment_id, r.id, NULL, NULL,
      jsonb_build_array(jsonb_build_array('REFUNDS', r.amount_cents), jsonb_build_array('PROVIDER', -r.amount_cents))
      FROM refunds r WHERE r.status = 'DONE' AND NOT r.by_hand
    UNION ALL SELECT 'earned', l.booking_id, o.sent_at, l.booking_id, NULL, NULL, o.id, o.trainer_id,
      jsonb_build_array(jsonb_build_array('ADVANCES', l.gross_cents), jsonb_build_array('TRAINERS', -l.net_cents),
        jsonb_build_array('FEES', -l.fee_ex_vat_cents), jsonb_build_array('VAT', -l.fee_vat_cents))
      FROM payout_lines l JOIN payouts o ON o.id = l.payout_id WHERE o.sent_at IS NOT NULL AND l.gross_cents > 0
    UNION ALL SELECT 'transferred', o.id, o.sent_at, NULL, NULL, NULL, o.id, o.trainer_id,
      jsonb_build_array(jsonb_build_array('TRAINERS', o.net_cents), jsonb_build_array('PROVIDER', -o.net_cents))
      FROM payouts o WHERE o.sent_at IS NOT NULL AND o.net_cents > 0
  ), fresh AS (
    SELECT uuidv7() AS id, facts.*, b.member_id FROM facts LEFT JOIN bookings b ON b.id = facts.booking_id
    WHERE NOT EXISTS (SELECT FROM ledger_movements m WHERE m.key = facts.kind || ':' || facts.subject)
  ), movements AS (
    INSERT INTO ledger_movements (id, kind, key, occurred_at, booking_id, payment_id, refund_id, payout_id)
    SELECT id, kind, kind || ':' || subject, at, booking_id, payment_id, refund_id, payout_id FROM fresh
  )
  INSERT INTO ledger_entries (movement_id, account, party_id, booking_id, amount_cents)
  SELECT id, side ->> 0, CASE side ->> 0 WHEN 'ADVANCES' THEN member_id WHEN 'REFUNDS' THEN member_id WHEN 'TRAINERS' THEN trainer_id END,
    booking_id, (side ->> 1)::bigint
  FROM fresh CROSS JOIN LATERAL jsonb_array_elements(sides) side WHERE (side ->> 1)::bigint <> 0`;

/** Writes the books of payments, refunds and payouts that were put into the database as rows, as the demo's are. */
export async function writeHistory(db: Db): Promise<void> {
  await db.query(HISTORY);
}
