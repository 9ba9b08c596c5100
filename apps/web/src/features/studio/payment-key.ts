import type { PaymentStatus } from '../../gql/studio/graphql.js';

const keys = {
  NONE: 'open',
  OPEN: 'open',
  PAID: 'paid',
  REFUNDING: 'refunding',
  REFUNDED: 'refunded',
  PARTLY_REFUNDED: 'refunded',
  FAILED: 'failed',
} as const satisfies Record<PaymentStatus, string>;

/** Which words say how a booking stands with its payment. */
export const paymentKey = ({
  totalCents,
  payment,
}: {
  totalCents: number;
  payment: { status: PaymentStatus };
}) => (totalCents === 0 ? 'free' : keys[payment.status]);
