export const LEDGER_AT_PROVIDER = `
  SELECT coalesce(sum(amount_cents), 0) AS cents FROM ledger_entries WHERE account = 'PROVIDER'`;

/** SQL: per reference of the provider ($1), what it says and what the books say, where that differs. */
export const COMPARED = `
  WITH told AS (
    SELECT source_ref AS ref, min(kind) AS kind, sum(amount_cents) AS cents, max(occurred_at) AS at
    FROM provider_transactions WHERE provider = $1 AND kind IN ('payment', 'refund', 'transfer', 'transfer-reversal', 'chargeback', 'other')
    GROUP BY source_ref
  ), entries AS (
    SELECT m.kind, m.key, m.payment_id, m.refund_id, m.payout_id, m.occurred_at, e.amount_cents
    FROM ledger_entries e JOIN ledger_movements m ON m.id = e.movement_id WHERE e.account = 'PROVIDER'
      AND m.kind NOT IN ('provider-costs', 'to-bank')
  ), booked AS (
    SELECT coalesce(p.payment_ref, n.key) AS ref, 'payment' AS kind, n.amount_cents AS cents, n.occurred_at AS at
      FROM entries n JOIN payments p ON p.id = n.payment_id WHERE n.kind = 'payment-received'
    UNION ALL SELECT coalesce(r.provider_ref, n.key), 'refund', n.amount_cents, n.occurred_at
      FROM entries n JOIN refunds r ON r.id = n.refund_id WHERE n.kind IN ('refund-done', 'refund-failed')
    UNION ALL SELECT coalesce(o.transfer_ref, n.key), 'transfer', n.amount_cents, n.occurred_at
      FROM entries n JOIN payouts o ON o.id = n.payout_id WHERE n.kind = 'transferred'
    UNION ALL SELECT coalesce(v.provider_ref, n.key), 'transfer-reversal', n.amount_cents, n.occurred_at
      FROM entries n JOIN payout_reversals v ON n.key = 'transfer-reversed:' || v.id WHERE n.kind = 'transfer-reversed'
    UNION ALL SELECT split_part(n.key, ':', 2), 'chargeback', n.amount_cents, n.occurred_at
      FROM entries n WHERE n.kind IN ('charged-back', 'chargeback-won')
  ), ours AS (
    SELECT ref, min(kind) AS kind, sum(cents) AS cents, max(at) AS at FROM booked GROUP BY ref
  )
  SELECT coalesce(told.kind, ours.kind) AS kind, coalesce(told.ref, ours.ref, 'unknown') AS ref,
    coalesce(told.cents, 0)::bigint AS "providerCents", coalesce(ours.cents, 0)::bigint AS "ledgerCents",
    greatest(told.at, ours.at) AS at
  FROM told FULL JOIN ours ON ours.ref = told.ref
  WHERE coalesce(told.cents, 0) <> coalesce(ours.cents, 0)
  ORDER BY at`;
