import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  BookingNotMovable,
  CHOICE_ANSWERS,
  CHOICE_KINDS,
  ChoiceClosed,
  MovePriceChanged,
  WITHDRAWAL_REFUSALS,
  WithdrawalNotPossible,
  type ChoiceAnswer,
  type ChoiceKind,
  type WallTime as Wall,
  type WallTimeOccurrence,
  type WithdrawalRefusal,
} from '@nutshell/domain';
import { DateTime, enumOf, userError, WallTime } from '../../platform/graphql/index.js';
import { PlaceInput, WallTimeOccurrenceEnum } from '../../trainings/index.js';

export const BookingChoiceKindEnum = enumOf('BookingChoiceKind', CHOICE_KINDS);
export const BookingChoiceAnswerEnum = enumOf('BookingChoiceAnswer', CHOICE_ANSWERS);
export const WithdrawalRefusalEnum = enumOf('WithdrawalRefusal', WITHDRAWAL_REFUSALS);

userError(ChoiceClosed);
userError(BookingNotMovable);
userError(MovePriceChanged, { differenceCents: () => Int });
userError(WithdrawalNotPossible, { reason: () => WithdrawalRefusalEnum });

@ObjectType('BookingChoice', { description: 'The trainer moved or cancelled what was booked' })
export class BookingChoiceType {
  @Field(() => BookingChoiceKindEnum)
  kind!: ChoiceKind;

  @Field(() => DateTime, { description: 'When it was to begin' })
  fromStartsAt!: Date;

  @Field(() => DateTime, {
    description: 'Without an answer by then a new date is accepted, and a cancelled one is paid back',
  })
  until!: Date;

  @Field(() => Boolean, { description: 'Whether the member may answer now' })
  open!: boolean;

  @Field(() => BookingChoiceAnswerEnum, { nullable: true })
  chosen!: ChoiceAnswer | null;

  @Field(() => DateTime, { nullable: true })
  chosenAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'From the trainer' })
  message!: string | null;
}

@ObjectType('MoveOption')
export class MoveOptionType {
  @Field(() => Int, { description: 'Above zero to be paid, below zero to come back' })
  differenceCents!: number;

  /** Loaded by the field `session`. */
  sessionId!: string;
}

@ObjectType('Withdrawal')
export class WithdrawalType {
  @Field(() => Boolean)
  possible!: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The last moment; null where there is no such right',
  })
  until!: Date | null;

  @Field(() => Int)
  refundCents!: number;

  @Field(() => WithdrawalRefusalEnum, { nullable: true })
  reason!: WithdrawalRefusal | null;
}

@ObjectType('CancellationPreview')
export class CancellationPreviewType {
  @Field(() => Int)
  bookings!: number;

  @Field(() => Int)
  seats!: number;

  @Field(() => Int, { description: 'All that was paid, the platform fee included' })
  refundCents!: number;

  @Field(() => Int, { description: 'Of invoices that are not paid yet' })
  creditCents!: number;

  @Field(() => Int, { description: 'Entries on the waitlist' })
  waiting!: number;

  @Field(() => Int, { description: 'Dates of the same training with a seat, that participants may choose' })
  otherDates!: number;
}

@InputType('CancelSessionInput')
export class CancelSessionInputType {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => String, { nullable: true, description: 'To those who booked' })
  message?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The total that was shown; when another is due, nothing is cancelled',
  })
  expectedRefundCents?: number | null;
}

@InputType('MoveSessionInput', { description: 'What is left out stays as it is' })
export class MoveSessionInputType {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => WallTime)
  startsAt!: Wall;

  @Field(() => WallTimeOccurrenceEnum, {
    nullable: true,
    description: 'For a time that the clock shows twice',
  })
  occurrence?: WallTimeOccurrence | null;

  @Field(() => String, { nullable: true })
  zone?: string | null;

  @Field(() => PlaceInput, { nullable: true })
  place?: PlaceInput | null;

  @Field(() => String, { nullable: true })
  onlineUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'To those who booked' })
  message?: string | null;
}

@InputType('AnswerChoiceInput')
export class AnswerChoiceInputType {
  @Field(() => ID)
  bookingId!: string;

  @Field(() => BookingChoiceAnswerEnum)
  answer!: ChoiceAnswer;

  @Field(() => ID, { nullable: true, description: 'The other date' })
  sessionId?: string | null;
}

@InputType('MoveBookingInput')
export class MoveBookingInputType {
  @Field(() => ID)
  bookingId!: string;

  @Field(() => ID)
  sessionId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The difference that was shown; when another is due, nothing is moved',
  })
  expectedDifferenceCents?: number | null;
}

@InputType('WithdrawBookingInput')
export class WithdrawBookingInputType {
  @Field(() => ID)
  bookingId!: string;
}
