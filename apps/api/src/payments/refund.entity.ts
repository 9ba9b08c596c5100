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

/** Money on its way back. Its id is the idempotency key; one payment is refunded once for one reason. */
@Entity('refunds')
export class RefundEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'payment_id' })
  paymentId!: string;

  @Column('int', { name: 'amount_cents' })
  amountCents!: number;

  @Column('text')
  reason!: RefundReason;

  @Column('text')
  status!: 'DUE' | 'PENDING' | 'DONE' | 'FAILED';

  @Column('text', { name: 'provider_ref', nullable: true })
  providerRef!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;
}
