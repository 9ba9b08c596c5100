import type {
  SessionCancelReason,
  SessionPaymentMode,
  SessionStatus,
  VatStatus,
  WallTime,
} from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A dated training. Price and VAT are those of the training, copied, and refreshed while the session is to come. */
@Entity('sessions')
export class SessionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'training_id' })
  trainingId!: string;

  @Column('uuid', { name: 'trainer_id' })
  trainerId!: string;

  @Column('text')
  status!: SessionStatus;

  /** A draft that goes public together with its training. */
  @Column('boolean', { name: 'publish_with_training', default: false })
  publishWithTraining!: boolean;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('text', { default: 'Europe/Amsterdam' })
  zone!: string;

  @Column('text', { name: 'local_start' })
  localStart!: WallTime;

  @Column('text', { name: 'place_name', nullable: true })
  placeName!: string | null;

  @Column('text', { nullable: true })
  street!: string | null;

  @Column('text', { nullable: true })
  postcode!: string | null;

  /** The hall or number in the building; nobody else's session is in it at the same time. */
  @Column('text', { nullable: true })
  room!: string | null;

  /** Null when online. */
  @Column('text', { nullable: true })
  town!: string | null;

  @Column('text', { nullable: true })
  province!: string | null;

  @Column('double precision', { nullable: true })
  latitude!: number | null;

  @Column('double precision', { nullable: true })
  longitude!: number | null;

  @Column('text', { name: 'online_url', nullable: true })
  onlineUrl!: string | null;

  @Column('integer')
  capacity!: number;

  @Column('integer', { name: 'min_seats', default: 1 })
  minSeats!: number;

  /** Confirmed and held together; bookings changes it, under a lock on this row. */
  @Column('integer', { name: 'seats_taken', default: 0 })
  seatsTaken!: number;

  /** Kept for the people of an organisation and not taken by them yet; bookings changes it, under a lock on this row. */
  @Column('integer', { name: 'reserved_seats', default: 0 })
  reservedSeats!: number;

  /** The organisation that seats are kept for. */
  @Column('uuid', { name: 'reserved_for', nullable: true })
  reservedFor!: string | null;

  /** From then on what is left of them is there for everybody. */
  @Column('timestamptz', { name: 'reserved_until', nullable: true })
  reservedUntil!: Date | null;

  /** Null only in a draft. */
  @Column('integer', { name: 'price_ex_vat_cents', nullable: true })
  priceExVatCents!: number | null;

  /** Agreed for this session alone: it does not follow the price of the training. */
  @Column('boolean', { name: 'own_price', default: false })
  ownPrice!: boolean;

  @Column('text', { name: 'vat_status', default: 'STANDARD' })
  vatStatus!: VatStatus;

  /** When those who book pay, until it is certain that the session runs. */
  @Column('text', { name: 'payment_mode', default: 'NOW' })
  paymentMode!: SessionPaymentMode;

  /** When it is decided whether the session runs; null where that needs no deciding. */
  @Column('timestamptz', { name: 'decision_at', nullable: true })
  decisionAt!: Date | null;

  /** Until when the trainer may choose what happens, once too few turned out to have booked. */
  @Column('timestamptz', { name: 'decide_until', nullable: true })
  decideUntil!: Date | null;

  /** Since when it is certain that the session runs. */
  @Column('timestamptz', { name: 'runs_at', nullable: true })
  runsAt!: Date | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason!: SessionCancelReason | null;

  /** SEQUENCE of the calendar entry: one more at each move. */
  @Column('integer', { default: 0 })
  sequence!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  /** Since when it is there for everybody; null in a draft. */
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;
}
