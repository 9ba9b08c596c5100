import { Column, Entity, PrimaryColumn } from 'typeorm';

export const PAYOUT_STATUSES = ['SCHEDULED', 'FROZEN', 'SENT', 'REVERSED', 'FAILED'] as const;
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number];

/** What one session brings its trainer in one transfer: two days after it, and later for what came in later. */
@Entity('payouts')
export class PayoutEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'trainer_id' })
  trainerId!: string;

  @Column('uuid', { name: 'session_id' })
  sessionId!: string;

  @Column('text')
  status!: PayoutStatus;

  @Column('int', { name: 'gross_cents' })
  grossCents!: number;

  @Column('int', { name: 'fee_ex_vat_cents' })
  feeExVatCents!: number;

  @Column('int', { name: 'fee_vat_cents' })
  feeVatCents!: number;

  @Column('int', { name: 'net_cents' })
  netCents!: number;

  /** Of the transfer, what came back. */
  @Column('int', { name: 'reversed_cents', default: 0 })
  reversedCents!: number;

  /** Why it waits or failed: the provider's words, or `account`. */
  @Column('text', { nullable: true })
  problem!: string | null;

  /** How often the provider refused: each time the transfer gets another key. */
  @Column('int', { default: 0 })
  attempt!: number;

  /** What the transfer under way asks. */
  @Column('int', { name: 'transfer_cents', nullable: true })
  transferCents!: number | null;

  @Column('text', { name: 'transfer_ref', nullable: true, unique: true })
  transferRef!: string | null;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  /** From this moment on its bookings are the trainer's, and its amounts stay. */
  @Column('timestamptz', { name: 'attempted_at', nullable: true })
  attemptedAt!: Date | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
