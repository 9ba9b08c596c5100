import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  IDEA_STATUSES,
  MergedElsewhere,
  OtherAudience,
  ReasonNeeded,
  StatusNotNext,
  type IdeaStatus,
  type PostScope,
} from '@nutshell/domain';
import { connectionOf, DateTime, enumOf, userError } from '../platform/graphql/index.js';
import { PostScopeEnum, PostType } from '../posts/index.js';

export const IdeaStatusEnum = enumOf('IdeaStatus', IDEA_STATUSES);
export const IDEA_SORTS = ['NEWEST', 'VOTES'] as const;
export type IdeaSort = (typeof IDEA_SORTS)[number];
export const IdeaSortEnum = enumOf('IdeaSort', IDEA_SORTS);

userError(ReasonNeeded);
userError(StatusNotNext, { from: () => IdeaStatusEnum, to: () => IdeaStatusEnum });
userError(MergedElsewhere, { ideaId: () => ID });
userError(OtherAudience);

@ObjectType('Idea', {
  implements: () => PostType,
  description: 'Something that might be done; its text says why',
})
export class IdeaType extends PostType {
  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare title: string;
}

@ObjectType('IdeaStatusChange')
export class IdeaStatusChangeType {
  @Field(() => ID)
  id!: string;

  @Field(() => IdeaStatusEnum)
  status!: IdeaStatus;

  @Field(() => String, { nullable: true, description: 'Always there with NOT_NOW' })
  reason!: string | null;

  @Field(() => DateTime)
  at!: Date;

  byId!: string | null;
}

export const { Connection: IdeaConnection } = connectionOf(() => IdeaType, 'Idea');

@InputType('PublishIdeaInput')
export class PublishIdeaInputType {
  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Why; Markdown' })
  text!: string;

  @Field(() => [ID], { nullable: true, description: 'Uploaded by the caller' })
  photoIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  skillIds?: string[] | null;

  @Field(() => PostScopeEnum)
  scope!: PostScope;

  @Field(() => ID, { nullable: true, description: 'Needed with ORGANISATION' })
  organisationId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'No name is shown, to anybody but moderators' })
  anonymous: boolean = false;
}

@InputType('VoteForIdeaInput')
export class VoteForIdeaInputType {
  @Field(() => ID)
  ideaId!: string;

  @Field(() => Boolean, { defaultValue: true, description: 'False takes the vote back' })
  up: boolean = true;
}

@InputType('SetIdeaStatusInput')
export class SetIdeaStatusInputType {
  @Field(() => ID)
  ideaId!: string;

  @Field(() => IdeaStatusEnum)
  status!: IdeaStatus;

  @Field(() => String, { nullable: true, description: 'Needed with NOT_NOW' })
  reason?: string | null;
}

@InputType('MergeIdeasInput')
export class MergeIdeasInputType {
  @Field(() => ID, { description: 'Closes, and refers to the other' })
  fromId!: string;

  @Field(() => ID, { description: 'Gets the votes and followers of both' })
  intoId!: string;
}

@InputType('IdeaFilter')
export class IdeaFilterType {
  @Field(() => String, { nullable: true, description: 'Every word is in the title or the text' })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Slugs; any of these or of what hangs below them' })
  skills?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Slug of the organisation that they belong to' })
  organisation?: string | null;

  @Field(() => [IdeaStatusEnum], { nullable: true })
  status?: IdeaStatus[] | null;

  @Field(() => PostScopeEnum, { nullable: true })
  scope?: PostScope | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of the viewer alone, whatever became of them: waiting, hidden and merged ones too',
  })
  mine?: boolean | null;
}
