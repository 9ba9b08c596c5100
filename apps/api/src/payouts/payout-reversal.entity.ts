import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money that comes back from a trainer. Its id is the idempotency key. */
@Entity('payout_reversals')
export class PayoutReversalEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'payout_id' })
  payoutId!: string;

  /** null where the provider itself took it back. */
  @Column('uuid', { name: 'booking_id', nullable: true })
  bookingId!: string | null;

  @Column('int', { name: 'amount_cents' })
  amountCents!: number;

  /** FAILED: the trainer owes it, and a person has to ask. */
  @Column('text')
  status!: 'DUE' | 'DONE' | 'FAILED';

  @Column('text', { name: 'provider_ref', nullable: true, unique: true })
  providerRef!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;
}
