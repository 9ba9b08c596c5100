import type { BookingStatus, CancellationPolicy, VatStatus } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('bookings')
export class BookingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'session_id' })
  sessionId!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  status!: BookingStatus;

  @Column('int')
  seats!: number;

  @Column('int', { name: 'ex_vat_cents' })
  exVatCents!: number;

  @Column('int', { name: 'vat_cents' })
  vatCents!: number;

  @Column('int', { name: 'total_cents' })
  totalCents!: number;

  @Column('double precision', { name: 'vat_percent' })
  vatPercent!: number;

  @Column('text', { name: 'vat_status' })
  vatStatus!: VatStatus;

  /** As it was when the seats were booked. */
  @Column('text')
  policy!: CancellationPolicy;

  @Column('text', { name: 'attendee_note', nullable: true })
  attendeeNote!: string | null;

  @Column('timestamptz', { name: 'held_until', nullable: true })
  heldUntil!: Date | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
