import type { Buyer, WaitlistStatus } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who waits for seats in a session. Every change of it is made under a lock on the session. */
@Entity('waitlist_entries')
export class WaitlistEntryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'session_id' })
  sessionId!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('int')
  seats!: number;

  /** Takes so many at least. */
  @Column('int', { name: 'min_seats' })
  minSeats!: number;

  @Column('text')
  status!: WaitlistStatus;

  /** Paid for a seat that was gone. */
  @Column('boolean', { name: 'first_in_line', default: false })
  firstInLine!: boolean;

  @Column('timestamptz', { name: 'joined_at' })
  joinedAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz', { name: 'offer_until', nullable: true })
  offerUntil!: Date | null;

  /** The seats that were offered. */
  @Column('uuid', { name: 'booking_id', nullable: true })
  bookingId!: string | null;

  /** The training request of which somebody has the first right to a seat; null for everybody else. */
  @Column('uuid', { name: 'request_id', nullable: true })
  requestId!: string | null;

  /** When that right ends: an offer made before then stands until then at least. */
  @Column('timestamptz', { name: 'first_right_until', nullable: true })
  firstRightUntil!: Date | null;

  @Column('boolean', { name: 'by_invoice', default: false })
  byInvoice!: boolean;

  /** As the invoice of the seats will name it; null is the member, as a consumer. */
  @Column('jsonb', { nullable: true })
  buyer!: Buyer | null;

  @Column('text', { name: 'po_number', nullable: true })
  poNumber!: string | null;

  @Column('text', { name: 'cost_centre', nullable: true })
  costCentre!: string | null;
}
