import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  ITEM_KINDS,
  ITEM_MOMENTS,
  TRAINING_FORMATS,
  TRAINING_STATUSES,
  type ItemKind,
  type ItemMoment,
  type Language,
  type TrainingFormat,
  type TrainingStatus,
  type VatStatus,
} from '@nutshell/domain';
import { DateTime, enumOf, LanguageEnum, VatStatusEnum } from '../platform/graphql/index.js';

export const TrainingStatusEnum = enumOf('TrainingStatus', TRAINING_STATUSES);
export const TrainingFormatEnum = enumOf('TrainingFormat', TRAINING_FORMATS);
export const ItemMomentEnum = enumOf('ItemMoment', ITEM_MOMENTS);
export const ItemKindEnum = enumOf('ItemKind', ITEM_KINDS);

@ObjectType('Price')
export class PriceType {
  @Field(() => Int, { nullable: true, description: 'Per seat; null is not set yet, 0 is free' })
  exVatCents!: number | null;

  @Field(() => Int, { nullable: true })
  inclVatCents!: number | null;

  @Field(() => Int, { nullable: true })
  vatCents!: number | null;

  @Field(() => Float)
  vatPercent!: number;

  @Field(() => VatStatusEnum)
  vatStatus!: VatStatus;

  @Field(() => String)
  currency!: string;
}

@ObjectType('Topic')
export class TopicType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  nameNl!: string;
  nameEn!: string;
}

@ObjectType('TrainingItem')
export class TrainingItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => ItemMomentEnum)
  moment!: ItemMoment;

  @Field(() => ItemKindEnum)
  kind!: ItemKind;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => String, { nullable: true })
  textHtml!: string | null;

  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field(() => Boolean, {
    description: 'Its text and address are kept back until one has booked or attended',
  })
  locked!: boolean;
}

@ObjectType('CompletenessStep')
class CompletenessStepType {
  @Field(() => String)
  code!: string;

  @Field(() => Boolean)
  done!: boolean;

  @Field(() => Boolean)
  required!: boolean;
}

@ObjectType('Completeness')
export class CompletenessType {
  @Field(() => Int)
  percent!: number;

  @Field(() => [CompletenessStepType])
  steps!: CompletenessStepType[];
}

@ObjectType('TrainingViewer')
export class TrainingViewerType {
  @Field(() => Boolean)
  canEdit!: boolean;

  @Field(() => Boolean)
  canPublish!: boolean;

  @Field(() => Boolean)
  canArchive!: boolean;
}

/** A row of `trainings` as its readers see it, with the VAT status of its trainer. */
@ObjectType('Training')
export class TrainingType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => TrainingStatusEnum)
  status!: TrainingStatus;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => String, { description: 'Markdown' })
  description!: string;

  @Field(() => [String], { description: 'What one can do afterwards' })
  outcomes!: string[];

  @Field(() => Int, { nullable: true })
  levelFrom!: number | null;

  @Field(() => Int, { nullable: true })
  levelTo!: number | null;

  @Field(() => LanguageEnum)
  language!: Language;

  @Field(() => TrainingFormatEnum)
  format!: TrainingFormat;

  @Field(() => Int)
  durationMinutes!: number;

  @Field(() => Int, { description: 'Of new sessions, unless they say otherwise' })
  minSeats!: number;

  @Field(() => Int, { description: 'Of new sessions, unless they say otherwise' })
  maxSeats!: number;

  @Field(() => String, { nullable: true, description: 'Empty: there are none; null: not said yet' })
  extraCosts!: string | null;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime)
  updatedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  publishedAt!: Date | null;

  trainerId!: string;
  organisationId!: string | null;
  imageId!: string | null;
  priceExVatCents!: number | null;
  /** Of the trainer's profile; null while they have none. */
  vatStatus!: VatStatus | null;
}
