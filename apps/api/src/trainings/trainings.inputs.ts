import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type {
  ItemKind,
  ItemMoment,
  Language,
  SessionPaymentMode,
  TrainingFormat,
  WallTime as Wall,
  WallTimeOccurrence,
} from '@nutshell/domain';
import { enumOf, LanguageEnum, WallTime } from '../platform/graphql/index.js';
import { ItemKindEnum, ItemMomentEnum, TrainingFormatEnum } from './training.graphql.js';

const SessionPaymentModeEnum = enumOf<SessionPaymentMode>('SessionPaymentMode', ['NOW', 'WHEN_IT_RUNS']);
export const WallTimeOccurrenceEnum = enumOf<WallTimeOccurrence>('WallTimeOccurrence', ['FIRST', 'SECOND']);

@InputType()
export class TrainingItemInput {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => ItemMomentEnum)
  moment!: ItemMoment;

  @Field(() => ItemKindEnum)
  kind!: ItemKind;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => ID, { nullable: true })
  fileId?: string | null;
}

/** createTraining needs a title; updateTraining changes only what is given. */
@InputType()
export class TrainingInput {
  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Markdown' })
  description?: string | null;

  @Field(() => [String], { nullable: true })
  outcomes?: string[] | null;

  @Field(() => Int, { nullable: true })
  levelFrom?: number | null;

  @Field(() => Int, { nullable: true })
  levelTo?: number | null;

  @Field(() => [String], { nullable: true, description: 'Slugs' })
  topics?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Slugs of what is finer than a topic; the topics that they hang below come along',
  })
  skills?: string[] | null;

  @Field(() => LanguageEnum, { nullable: true })
  language?: Language | null;

  @Field(() => TrainingFormatEnum, { nullable: true })
  format?: TrainingFormat | null;

  @Field(() => Int, { nullable: true })
  durationMinutes?: number | null;

  @Field(() => Int, { nullable: true })
  minSeats?: number | null;

  @Field(() => Int, { nullable: true })
  maxSeats?: number | null;

  @Field(() => Int, { nullable: true })
  priceExVatCents?: number | null;

  @Field(() => String, { nullable: true })
  extraCosts?: string | null;

  @Field(() => ID, { nullable: true })
  imageId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Where the trainer works, for a training for colleagues only; not to be changed once published',
  })
  organisationId?: string | null;

  @Field(() => [TrainingItemInput], { nullable: true })
  items?: TrainingItemInput[] | null;
}

@InputType()
export class PlaceInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The hall or number in the building; needs a street' })
  room?: string | null;

  @Field(() => String, { nullable: true })
  street?: string | null;

  @Field(() => String, { nullable: true })
  postcode?: string | null;

  @Field(() => String)
  town!: string;

  @Field(() => Float, { nullable: true, description: 'Looked up when absent' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true })
  longitude?: number | null;
}

@InputType()
export class SessionReserveInput {
  @Field(() => ID, { description: 'Where the trainer works' })
  organisationId!: string;

  @Field(() => Int)
  seats!: number;

  @Field(() => WallTime, { description: 'From then on they are there for everybody, who waits first' })
  until!: Wall;
}

@InputType()
export class SessionInput {
  @Field(() => WallTime)
  startsAt!: Wall;

  @Field(() => WallTimeOccurrenceEnum, {
    nullable: true,
    description: 'For a time that the clock shows twice',
  })
  occurrence?: WallTimeOccurrence | null;

  @Field(() => String, { nullable: true, defaultValue: 'Europe/Amsterdam' })
  zone?: string | null;

  @Field(() => PlaceInput, { nullable: true })
  place?: PlaceInput | null;

  @Field(() => String, { nullable: true })
  onlineUrl?: string | null;

  @Field(() => Int, { nullable: true })
  capacity?: number | null;

  @Field(() => Int, { nullable: true })
  minSeats?: number | null;

  @Field(() => SessionPaymentModeEnum, {
    nullable: true,
    description: 'When those who book pay, until it is certain that the session runs',
  })
  paymentMode?: SessionPaymentMode | null;

  @Field(() => WallTime, {
    nullable: true,
    description: 'When it is decided whether the session runs; a week before at 17:00 unless told otherwise',
  })
  decisionAt?: Wall | null;

  @Field(() => SessionReserveInput, {
    nullable: true,
    description: 'Seats kept for the people of an organisation; null keeps none any more',
  })
  reserved?: SessionReserveInput | null;
}

@InputType()
export class ScheduleSessionsInput {
  @Field(() => ID)
  trainingId!: string;

  @Field(() => [SessionInput])
  sessions!: SessionInput[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Of a draft training: together with it',
  })
  publish?: boolean | null;
}
