import type {
  BookingStatus,
  Buyer,
  CancellationPolicy,
  CancelReason,
  PaymentMode,
  SaleVat,
} from '@nutshell/domain';
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
  vatStatus!: SaleVat;

  @Column('text', { name: 'payment_mode', default: 'NOW' })
  paymentMode!: PaymentMode;

  /** As the invoice names it; null is the member, as a consumer. */
  @Column('jsonb', { nullable: true })
  buyer!: Buyer | null;

  @Column('text', { name: 'po_number', nullable: true })
  poNumber!: string | null;

  @Column('text', { name: 'cost_centre', nullable: true })
  costCentre!: string | null;

  /** Of the total, what is no longer owed. */
  @Column('int', { name: 'credited_cents', default: 0 })
  creditedCents!: number;

  /** Paid on the booking that this one replaces, while that replacement still waits for the difference. */
  @Column('int', { name: 'carried_cents', default: 0 })
  carriedCents!: number;

  /** How many of the seats were kept for the organisation where the member works. */
  @Column('int', { name: 'reserved_seats', default: 0 })
  reservedSeats!: number;

  /** Set where the seats were offered to the waitlist. */
  @Column('uuid', { name: 'waitlist_entry_id', nullable: true })
  waitlistEntryId!: string | null;

  @Column('uuid', { name: 'moved_from_id', nullable: true })
  movedFromId!: string | null;

  /** A consumer asked for a session within the fourteen days in which they may withdraw. */
  @Column('timestamptz', { name: 'performance_agreed_at', nullable: true })
  performanceAgreedAt!: Date | null;

  /** As it was when the seats were booked. */
  @Column('text')
  policy!: CancellationPolicy;

  /** Less than 100 where the member moved away from a date that gave less back by then. */
  @Column('int', { name: 'refund_percent_at_most', default: 100 })
  refundPercentAtMost!: number;

  @Column('text', { name: 'attendee_note', nullable: true })
  attendeeNote!: string | null;

  @Column('timestamptz', { name: 'held_until', nullable: true })
  heldUntil!: Date | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason!: CancelReason | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
