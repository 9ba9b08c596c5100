import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  DATE_ANSWERS,
  PROPOSAL_STATUSES,
  type DateAnswer,
  type ProposalStatus,
  type TrainingStatus,
  type VatStatus,
  type WallTime as Wall,
  type WallTimeOccurrence,
} from '@nutshell/domain';
import { connectionOf, DateTime, enumOf, WallTime } from '../../platform/graphql/index.js';
import { PlaceInput, WallTimeOccurrenceEnum } from '../../trainings/index.js';

export const ProposalStatusEnum = enumOf('ProposalStatus', PROPOSAL_STATUSES);
export const DateAnswerEnum = enumOf('DateAnswer', DATE_ANSWERS);

/** A row of `proposals` with what its readers see of the training. */
@ObjectType('Proposal', { description: 'What a trainer proposes for a training request' })
export class ProposalType {
  @Field(() => ID)
  id!: string;

  @Field(() => ProposalStatusEnum)
  status!: ProposalStatus;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => Int)
  durationMinutes!: number;

  @Field(() => String, { description: 'To the askers, Markdown' })
  text!: string;

  @Field(() => Int, { description: 'With fewer it does not take place, and nobody pays' })
  minSeats!: number;

  @Field(() => Int)
  maxSeats!: number;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is not open any more' })
  endedAt!: Date | null;

  requestId!: string;
  trainerId!: string;
  trainingId!: string;
  trainingStatus!: TrainingStatus;
  priceExVatCents!: number;
  vatStatus!: VatStatus | null;
  placeName!: string | null;
  room!: string | null;
  street!: string | null;
  postcode!: string | null;
  town!: string | null;
  province!: string | null;
  latitude!: number | null;
  longitude!: number | null;
}

export const { Connection: ProposalConnection } = connectionOf(() => ProposalType, 'Proposal');

/** A row of `proposal_dates` with what the askers said of it. */
@ObjectType('ProposalDate')
export class ProposalDateType {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  startsAt!: Date;

  @Field(() => DateTime)
  endsAt!: Date;

  @Field(() => String)
  zone!: string;

  @Field(() => WallTime)
  localStart!: Wall;

  @Field(() => Int)
  yes!: number;

  @Field(() => Int)
  ifNeedBe!: number;

  @Field(() => Int)
  no!: number;

  @Field(() => DateAnswerEnum, { nullable: true, description: 'What the viewer said of it' })
  mine!: DateAnswer | null;

  @Field(() => Boolean, { description: 'Neither the trainer nor the room was taken for it since' })
  trainerFree!: boolean;

  proposalId!: string;
  requestId!: string;
  status!: ProposalStatus;
  chosenAt!: Date | null;
  minSeats!: number;
  priceExVatCents!: number;
  proposedAt!: Date;
}

@InputType('ProposedDateInput')
export class ProposedDateInputType {
  @Field(() => WallTime)
  startsAt!: Wall;

  @Field(() => WallTimeOccurrenceEnum, {
    nullable: true,
    description: 'For a time that the clock shows twice',
  })
  occurrence?: WallTimeOccurrence | null;

  @Field(() => String, { nullable: true, defaultValue: 'Europe/Amsterdam' })
  zone?: string | null;
}

@InputType('NewTrainingInput', { description: 'A draft until it is chosen' })
export class NewTrainingInputType {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => String, { description: 'Markdown' })
  description!: string;

  @Field(() => [String], { nullable: true, description: 'What one can do afterwards' })
  outcomes?: string[] | null;

  @Field(() => Int)
  durationMinutes!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'Slugs, where the request names none that are for everybody',
  })
  topics?: string[] | null;
}

@InputType('ProposeTrainingInput')
export class ProposeTrainingInputType {
  @Field(() => ID)
  requestId!: string;

  @Field(() => ID, { nullable: true, description: 'One of the own; or newTraining' })
  trainingId?: string | null;

  @Field(() => NewTrainingInputType, { nullable: true })
  newTraining?: NewTrainingInputType | null;

  @Field(() => String, { description: 'To the askers, Markdown' })
  text!: string;

  @Field(() => Int, { description: 'Per seat' })
  priceExVatCents!: number;

  @Field(() => Int)
  minSeats!: number;

  @Field(() => Int)
  maxSeats!: number;

  @Field(() => [ProposedDateInputType])
  dates!: ProposedDateInputType[];

  @Field(() => PlaceInput, { nullable: true, description: 'Online when absent' })
  place?: PlaceInput | null;

  @Field(() => String, { nullable: true, description: 'For who has a seat' })
  onlineUrl?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The moment of the choice, for who proposes first: a week from now unless told otherwise',
  })
  chooseBy?: Date | null;
}

@InputType('WithdrawProposalInput')
export class WithdrawProposalInputType {
  @Field(() => ID)
  proposalId!: string;
}

@InputType('DateVoteInput')
export class DateVoteInputType {
  @Field(() => ID)
  dateId!: string;

  @Field(() => DateAnswerEnum)
  answer!: DateAnswer;
}

@InputType('VoteOnDatesInput')
export class VoteOnDatesInputType {
  @Field(() => ID)
  requestId!: string;

  @Field(() => [DateVoteInputType], { description: 'All dates or some; what was said of the others stays' })
  votes!: DateVoteInputType[];
}

@InputType('ChooseProposalInput')
export class ChooseProposalInputType {
  @Field(() => ID)
  dateId!: string;
}
