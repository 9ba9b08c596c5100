import { Column, Entity, PrimaryColumn } from 'typeorm';

export type PaymentStatus = 'OPEN' | 'PAID' | 'FAILED' | 'EXPIRED';

/** One checkout at the provider. Its id is the idempotency key; a booking has at most one that is open. */
@Entity('payments')
export class PaymentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'booking_id' })
  bookingId!: string;

  @Column('text')
  provider!: 'sandbox' | 'stripe' | 'bank';

  @Column('text')
  status!: PaymentStatus;

  @Column('int', { name: 'amount_cents' })
  amountCents!: number;

  /** What was given back or is on its way back. */
  @Column('int', { name: 'refunded_cents', default: 0 })
  refundedCents!: number;

  /** What the payer's bank took back, while that stands. */
  @Column('int', { name: 'charged_back_cents', default: 0 })
  chargedBackCents!: number;

  @Column('text', { name: 'checkout_ref', nullable: true })
  checkoutRef!: string | null;

  @Column('text', { name: 'checkout_url', nullable: true })
  checkoutUrl!: string | null;

  @Column('text', { name: 'payment_ref', nullable: true })
  paymentRef!: string | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'paid_at', nullable: true })
  paidAt!: Date | null;
}

/** Of a payment, what has not gone back. */
export const keptCents = ({
  amountCents,
  refundedCents,
  chargedBackCents,
}: Pick<PaymentEntity, 'amountCents' | 'refundedCents' | 'chargedBackCents'>): number =>
  amountCents - refundedCents - chargedBackCents;
