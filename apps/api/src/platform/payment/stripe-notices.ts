import type Stripe from 'stripe';
import type { ChargebackNotice, PaymentNotice, ProviderNotice } from './payment-gateway.js';

type Session = Stripe.Checkout.Session;

export const idOf = (linked: string | { id: string } | null | undefined): string | undefined =>
  typeof linked === 'string' ? linked : linked?.id;

const instant = (seconds: number) => new Date(seconds * 1000);

const ofSession = (
  session: Session,
  kind: PaymentNotice['kind'],
  eventId: string,
  at: number,
): PaymentNotice => ({
  eventId,
  kind,
  checkoutRef: session.id,
  paymentRef: idOf(session.payment_intent),
  amountCents: session.amount_total ?? 0,
  key: session.client_reference_id ?? undefined,
  occurredAt: instant(at),
});

/**
 * What an event means; null where it means nothing to us. With a slow payment method (a bank transfer)
 * a completed checkout is not yet a paid one.
 */
export async function noticeOfEvent(
  event: Stripe.Event,
  sessionOf: (paymentRef: string) => Promise<Session | undefined>,
): Promise<ProviderNotice | null> {
  switch (event.type) {
    case 'checkout.session.completed': {
      const session = event.data.object;
      return session.payment_status === 'unpaid' ? null : ofSession(session, 'paid', event.id, event.created);
    }
    case 'checkout.session.async_payment_succeeded':
      return ofSession(event.data.object, 'paid', event.id, event.created);
    case 'checkout.session.async_payment_failed':
      return ofSession(event.data.object, 'failed', event.id, event.created);
    case 'checkout.session.expired':
      return ofSession(event.data.object, 'expired', event.id, event.created);
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
      return noticeOfRefund(event.data.object, event, sessionOf);
    case 'charge.dispute.created':
    case 'charge.dispute.closed':
      return noticeOfDispute(event.data.object, event);
    case 'account.updated':
      return {
        eventId: event.id,
        kind: 'account-changed',
        accountRef: event.data.object.id,
        occurredAt: instant(event.created),
      };
    case 'transfer.reversed':
      return {
        eventId: event.id,
        kind: 'transfer-reversed',
        transferRef: event.data.object.id,
        reversals: event.data.object.reversals.data.map(({ id, amount, metadata }) => ({
          ref: id,
          key: metadata?.key,
          amountCents: amount,
        })),
        occurredAt: instant(event.created),
      };
    default:
      return null;
  }
}

/** An inquiry (`warning_…`) takes no money; only a dispute does. */
function noticeOfDispute(dispute: Stripe.Dispute, event: Stripe.Event): ChargebackNotice | null {
  const paymentRef = idOf(dispute.payment_intent);
  if (!paymentRef || dispute.status.startsWith('warning_')) return null;
  const closed = { won: 'chargeback-won', lost: 'chargeback-lost' } as const;
  const kind =
    event.type === 'charge.dispute.created'
      ? 'chargeback-opened'
      : closed[dispute.status as keyof typeof closed];
  return kind
    ? {
        eventId: event.id,
        kind,
        chargebackRef: dispute.id,
        paymentRef,
        amountCents: dispute.amount,
        occurredAt: instant(event.created),
      }
    : null;
}

async function noticeOfRefund(
  refund: Stripe.Refund,
  event: Stripe.Event,
  sessionOf: (paymentRef: string) => Promise<Session | undefined>,
): Promise<PaymentNotice | null> {
  const kind = { succeeded: 'refunded', failed: 'refund-failed', canceled: 'refund-failed' }[
    refund.status ?? ''
  ];
  const paymentRef = idOf(refund.payment_intent);
  const session = kind && paymentRef ? await sessionOf(paymentRef) : undefined;
  if (!session) return null;
  return {
    ...ofSession(session, kind as PaymentNotice['kind'], event.id, event.created),
    paymentRef,
    refundRef: refund.id,
    refundKey: refund.metadata?.key,
    amountCents: refund.amount,
  };
}

/** How the checkout ended, null while it can still be paid or its payment is on its way. */
export function noticeOfSession(session: Session): PaymentNotice | null {
  const end = (kind: 'paid' | 'failed' | 'expired') =>
    ofSession(session, kind, `${session.id}:${kind}`, session.created);
  if (session.status === 'expired') return end('expired');
  if (session.status !== 'complete') return null;
  if (session.payment_status !== 'unpaid') return end('paid');
  const intent = typeof session.payment_intent === 'object' ? session.payment_intent : null;
  return intent?.status === 'requires_payment_method' || intent?.status === 'canceled' ? end('failed') : null;
}
