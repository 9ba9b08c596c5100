import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  AcceptanceNotOpen,
  AlreadyPublic,
  CannotBeAsked,
  NotADuplicate,
  QUESTION_STATUSES,
  RouteClosed,
  type PostScope,
} from '@nutshell/domain';
import { connectionOf, DateTime, enumOf, userError } from '../platform/graphql/index.js';
import { PostScopeEnum, PostType } from '../posts/index.js';

export const QuestionStatusEnum = enumOf('QuestionStatus', QUESTION_STATUSES);

export const QUESTION_SORTS = ['NEWEST', 'ACTIVE', 'VOTES'] as const;
export type QuestionSort = (typeof QUESTION_SORTS)[number];
export const QuestionSortEnum = enumOf('QuestionSort', QUESTION_SORTS);

export const QUESTION_LISTS = ['OPEN', 'ANSWERED', 'UNANSWERED', 'MINE', 'FOLLOWED', 'ASKED_TO_ME'] as const;
export type QuestionList = (typeof QUESTION_LISTS)[number];
export const QuestionListEnum = enumOf('QuestionList', QUESTION_LISTS);

userError(AcceptanceNotOpen);
userError(NotADuplicate);
userError(RouteClosed);
userError(CannotBeAsked);
userError(AlreadyPublic);

@ObjectType('Question', { implements: () => PostType })
export class QuestionType extends PostType {
  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare title: string;
}

@ObjectType('Answer', { implements: () => PostType })
export class AnswerType extends PostType {}

export const { Connection: QuestionConnection } = connectionOf(() => QuestionType, 'Question');
export const { Connection: AnswerConnection } = connectionOf(() => AnswerType, 'Answer');

@ObjectType('QuestionFreshness', { description: 'Whether the answer is known to hold' })
export class QuestionFreshnessType {
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was asked whether it still holds; null once told',
  })
  askedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When somebody last said that it does' })
  confirmedAt!: Date | null;

  @Field(() => Boolean, { description: 'It no longer holds; it stays readable' })
  obsolete!: boolean;

  @Field(() => DateTime, { nullable: true })
  obsoleteAt!: Date | null;
}

@InputType('QuestionFilter')
export class QuestionFilterType {
  @Field(() => String, { nullable: true, description: 'Words of its title and text' })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Slugs; each of them, or a skill below it' })
  skills?: string[] | null;

  @Field(() => PostScopeEnum, { nullable: true })
  scope?: PostScope | null;

  @Field(() => String, { nullable: true, description: 'Slug of the organisation where it was asked' })
  organisation?: string | null;

  @Field(() => QuestionListEnum, { nullable: true })
  status?: QuestionList | null;
}

@InputType('AskQuestionInput')
export class AskQuestionInputType {
  @Field(() => String)
  title!: string;

  @Field(() => String, { defaultValue: '', description: 'Markdown' })
  text: string = '';

  @Field(() => [ID], { nullable: true })
  photoIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  skillIds?: string[] | null;

  @Field(() => PostScopeEnum)
  scope!: PostScope;

  @Field(() => ID, { nullable: true, description: 'Where it is asked; needed for ORGANISATION' })
  organisationId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Nobody but a moderator learns the name' })
  anonymous: boolean = false;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'It may become public when nobody at the organisation answers',
  })
  mayWiden: boolean = false;
}

@InputType('AnswerQuestionInput')
export class AnswerQuestionInputType {
  @Field(() => ID)
  questionId!: string;

  @Field(() => String, { description: 'Markdown' })
  text!: string;

  @Field(() => [ID], { nullable: true })
  photoIds?: string[] | null;
}

@InputType('AcceptAnswerInput')
export class AcceptAnswerInputType {
  @Field(() => ID)
  answerId!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False takes the acceptance back' })
  accepted: boolean = true;
}

@InputType('MarkDuplicateInput')
export class MarkDuplicateInputType {
  @Field(() => ID)
  questionId!: string;

  @Field(() => ID, { description: 'The question that was asked before' })
  ofId!: string;

  @Field(() => String, { nullable: true, description: 'For the asker: why it is the same' })
  reason?: string | null;
}

@InputType('HandOverQuestionInput')
export class HandOverQuestionInputType {
  @Field(() => ID)
  questionId!: string;

  @Field(() => ID, { nullable: true, description: 'A colleague; without one the next is chosen by the rule' })
  toPersonId?: string | null;

  @Field(() => String, { nullable: true, description: 'For who gets it and for the asker' })
  reason?: string | null;
}

@InputType('ConfirmFreshInput')
export class ConfirmFreshInputType {
  @Field(() => ID)
  questionId!: string;

  @Field(() => Boolean, { description: 'False: the answer no longer holds' })
  stillTrue!: boolean;
}

/** What a list or a page of questions was asked for. */
export interface QuestionListing {
  readonly filter?: QuestionFilterType | null;
  readonly sort?: QuestionSort | null;
  readonly first: number | null;
  readonly after?: string | null;
  /** The paths below the list: it is counted for who asks how many there are, and for nobody else. */
  readonly asked: ReadonlySet<string>;
}
