import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { FEED_REASONS, type FeedReasonKind, type FollowKind } from '@nutshell/domain';
import { PersonType } from '../accounts/index.js';
import { IdeaType } from '../ideas/index.js';
import { connectionOf, DateTime, enumOf, PageInfo } from '../platform/graphql/index.js';
import { FollowKindEnum, type PostType } from '../posts/index.js';
import { AnswerType, QuestionType } from '../questions/index.js';
import { RequestType } from '../requests/index.js';
import { SkillType } from '../skills/index.js';
import { SessionType, TrainingType } from '../trainings/index.js';

export const FeedReasonKindEnum = enumOf('FeedReasonKind', FEED_REASONS);

const POSTS = { QUESTION: QuestionType, ANSWER: AnswerType, IDEA: IdeaType, REQUEST: RequestType };

export type FeedSubject = TrainingType | SessionType | PostType;
export const FeedSubjectUnion = createUnionType({
  name: 'FeedSubject',
  description: 'A Session is a date that was added to a training later',
  types: () => [TrainingType, SessionType, QuestionType, AnswerType, IdeaType, RequestType] as const,
  resolveType: (subject: FeedSubject) => {
    if ('rootId' in subject) return POSTS[subject.kind as keyof typeof POSTS];
    return 'trainingId' in subject ? SessionType : TrainingType;
  },
});

@ObjectType('FeedReason', { description: 'Why something is in the feed' })
export class FeedReasonType {
  @Field(() => FeedReasonKindEnum, {
    description:
      'OWN: it answers the viewer. POST, PERSON and SKILL: the viewer follows it. ORGANISATION: colleagues wrote it. FITS_YOU: the viewer could give it.',
  })
  kind!: FeedReasonKind;

  /** Of what the kind says. */
  subjectId!: string;
}

@ObjectType('FeedItem')
export class FeedItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime, { description: 'When it was published' })
  at!: Date;

  @Field(() => [FeedReasonType], { description: 'At least one, the nearest first' })
  why!: FeedReasonType[];

  @Field(() => FeedSubjectUnion)
  subject!: FeedSubject;
}

@ObjectType('FeedEdge')
export class FeedEdgeType {
  @Field(() => FeedItemType)
  node!: FeedItemType;

  @Field(() => String)
  cursor!: string;
}

@ObjectType('FeedConnection', { description: 'The newest first' })
export class FeedConnectionType {
  @Field(() => [FeedEdgeType])
  edges!: FeedEdgeType[];

  @Field(() => [FeedItemType])
  nodes!: FeedItemType[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ObjectType('FollowSuggestions', { description: 'What somebody does not follow yet' })
export class FollowSuggestionsType {
  @Field(() => [SkillType], { description: 'What they know themselves, then what is taught a lot' })
  skills!: SkillType[];

  @Field(() => [PersonType], { description: 'Colleagues' })
  people!: PersonType[];
}

@ObjectType('Followed')
export class FollowedType {
  @Field(() => FollowKindEnum)
  kind!: FollowKind;

  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  since!: Date;
}

export const { Connection: FollowedConnection } = connectionOf(() => FollowedType, 'Followed');
