import { Column, Entity, PrimaryColumn } from 'typeorm';

export const DISPUTE_STATUSES = ['OPEN', 'REFUNDED', 'REJECTED'] as const;
export type DisputeStatus = (typeof DISPUTE_STATUSES)[number];

/** A member says that a session was not as promised; once per booking. While it is open the booking's money stays. */
@Entity('disputes')
export class DisputeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'booking_id', unique: true })
  bookingId!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  status!: DisputeStatus;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('int', { name: 'refund_cents', nullable: true })
  refundCents!: number | null;

  @Column('text', { nullable: true })
  explanation!: string | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
