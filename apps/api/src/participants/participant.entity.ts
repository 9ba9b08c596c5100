import type { AttendanceStatus } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One seat of a booking: who sits there, and whether they came. */
@Entity('participants')
export class ParticipantEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'booking_id' })
  bookingId!: string;

  /** From 0; the first one is who booked, unless replaced. */
  @Column('int')
  position!: number;

  /** Their account, where it was known when they were named. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  /** What the QR code says. */
  @Column('text', { unique: true })
  code!: string;

  @Column('timestamptz', { name: 'named_at', nullable: true })
  namedAt!: Date | null;

  /** One more each time that somebody else takes the seat; adds to the SEQUENCE of the calendar entry. */
  @Column('int', { default: 0 })
  sequence!: number;

  /** Whether somebody without an account wants to be reminded. */
  @Column('boolean', { name: 'reminder_emails', default: true })
  reminderEmails!: boolean;

  @Column('text', { nullable: true })
  attendance!: AttendanceStatus | null;

  /** On the clock of who marked. */
  @Column('timestamptz', { name: 'marked_at', nullable: true })
  markedAt!: Date | null;

  @Column('uuid', { name: 'marked_by', nullable: true })
  markedBy!: string | null;

  @Column('timestamptz', { name: 'absence_told_at', nullable: true })
  absenceToldAt!: Date | null;

  @Column('timestamptz', { name: 'contested_at', nullable: true })
  contestedAt!: Date | null;

  @Column('text', { name: 'contest_reason', nullable: true })
  contestReason!: string | null;

  @Column('timestamptz', { name: 'contest_decided_at', nullable: true })
  contestDecidedAt!: Date | null;
}
