import { Column, Entity, PrimaryColumn } from 'typeorm';

export type RefundReason =
  | 'cancelled'
  | 'late'
  | 'paid-twice'
  | 'session-cancelled'
  | 'not-running'
  | 'withdrawn'
  | 'moved'
  | 'move-declined'
  | 'dispute';

/**
 * Money on its way back. Its id is the idempotency key; one payment is refunded once for one reason of one booking.
 * MANUAL waits for a person to transfer it.
 */
@Entity('refunds')
export class RefundEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'payment_id' })
  paymentId!: string;

  /** The booking that the payment was for at that time. */
  @Column('uuid', { name: 'booking_id' })
  bookingId!: string;

  @Column('int', { name: 'amount_cents' })
  amountCents!: number;

  @Column('text')
  reason!: RefundReason;

  @Column('text')
  status!: 'DUE' | 'PENDING' | 'DONE' | 'FAILED' | 'MANUAL';

  /** Not through the provider: by a bank transfer. */
  @Column('boolean', { name: 'by_hand', default: false })
  byHand!: boolean;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('text', { name: 'provider_ref', nullable: true })
  providerRef!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;
}
