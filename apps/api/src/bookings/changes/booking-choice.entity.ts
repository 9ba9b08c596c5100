import type { ChoiceAnswer, ChoiceKind } from '@nutshell/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody may choose since the trainer moved or cancelled the session they had booked. */
@Entity('booking_choices')
export class BookingChoiceEntity {
  @PrimaryColumn('uuid', { name: 'booking_id' })
  bookingId!: string;

  @Column('text')
  kind!: ChoiceKind;

  /** When it was to begin: of a session that was moved again, the date that was last accepted. */
  @Column('timestamptz', { name: 'from_starts_at' })
  fromStartsAt!: Date;

  /** From the trainer. */
  @Column('text', { nullable: true })
  message!: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz')
  until!: Date;

  @Column('text', { nullable: true })
  answer!: ChoiceAnswer | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
