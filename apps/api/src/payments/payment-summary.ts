export type PaymentSummaryStatus =
  'NONE' | 'OPEN' | 'PAID' | 'REFUNDING' | 'REFUNDED' | 'PARTLY_REFUNDED' | 'FAILED';

/** All checkouts and refunds of a booking, added up. */
export interface PaymentSums {
  totalCents: number;
  paidCents: number;
  refundedCents: number;
  refundUnderWay: boolean;
  /** The state of the last checkout; null where none was opened. */
  lastCheckout: 'OPEN' | 'PAID' | 'FAILED' | 'EXPIRED' | null;
}

/** What a person should hear about the money of a booking. */
export function paymentStatus(sums: PaymentSums): PaymentSummaryStatus {
  if (sums.totalCents === 0) return 'NONE';
  if (sums.paidCents === 0) return sums.lastCheckout === 'FAILED' ? 'FAILED' : 'OPEN';
  if (sums.refundUnderWay) return 'REFUNDING';
  if (sums.refundedCents === 0) return 'PAID';
  return sums.refundedCents === sums.paidCents ? 'REFUNDED' : 'PARTLY_REFUNDED';
}

/** SQL: the sums of booking `b`, to be joined as `pay`. */
export const PAYMENT_SUMS = `
  LEFT JOIN LATERAL (
    SELECT coalesce(sum(p.amount_cents) FILTER (WHERE p.status = 'PAID'), 0)::int AS paid_cents,
           coalesce(sum(p.refunded_cents), 0)::int AS refunded_cents,
           coalesce(bool_or(EXISTS (SELECT FROM refunds r WHERE r.payment_id = p.id AND r.status IN ('DUE', 'PENDING', 'MANUAL'))), false)
             AS refund_under_way,
           (array_agg(p.status ORDER BY p.id DESC))[1] AS last_checkout,
           max(p.checkout_url) FILTER (WHERE p.status = 'OPEN') AS checkout_url
    FROM payments p WHERE p.booking_id = b.id
  ) pay ON true`;
