import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Daypart, PostScope, RequestStatus } from '@nutshell/domain';
import { enumOf } from '../platform/graphql/index.js';
import { PostScopeEnum } from '../posts/index.js';
import { DaypartEnum, NearInput } from '../trainings/index.js';
import { RequestStatusEnum } from './requests.graphql.js';

export const REQUEST_SORTS = ['JOINED', 'NEWEST', 'NEAREST'] as const;
export type RequestSort = (typeof REQUEST_SORTS)[number];
export const RequestSortEnum = enumOf('RequestSort', REQUEST_SORTS);

const PRICE = 'Per person, without VAT; null is no maximum';

/** What is asked for, as a part of an input. */
@InputType({ isAbstract: true })
class AskedInput {
  @Field(() => Int, { nullable: true, description: '0–4: what those who ask know already' })
  levelFrom?: number | null;

  @Field(() => Int, { nullable: true, description: '0–4, above levelFrom' })
  levelTo?: number | null;

  @Field(() => String, { nullable: true, description: 'Null is anywhere' })
  town?: string | null;

  @Field(() => Int, { nullable: true, description: 'Around the town: 10, 25, 50 or 100' })
  radiusKm?: number | null;

  @Field(() => [DaypartEnum], { nullable: true, description: 'None is any' })
  dayparts?: Daypart[] | null;

  @Field(() => Int, { nullable: true, description: PRICE })
  maxPriceExVatCents?: number | null;
}

@InputType('RequestTrainingInput')
export class RequestTrainingInputType extends AskedInput {
  @Field(() => String)
  title!: string;

  @Field(() => String, { defaultValue: '', description: 'Why; Markdown' })
  text: string = '';

  @Field(() => [ID], { nullable: true })
  skillIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Uploaded by the caller' })
  photoIds?: string[] | null;

  @Field(() => PostScopeEnum)
  scope!: PostScope;

  @Field(() => ID, { nullable: true, description: 'Needed with ORGANISATION' })
  organisationId?: string | null;
}

@InputType('ChangeRequestInput', { description: 'What is not given stays as it is; null takes it out' })
export class ChangeRequestInputType extends AskedInput {
  @Field(() => ID)
  requestId!: string;
}

@InputType('JoinRequestInput', {
  description: 'Wishes of one’s own; what is not given is as the request says',
})
export class JoinRequestInputType {
  @Field(() => ID)
  requestId!: string;

  @Field(() => [DaypartEnum], { nullable: true, description: 'None is any' })
  dayparts?: Daypart[] | null;

  @Field(() => Int, { nullable: true, description: 'Per person, without VAT' })
  maxPriceExVatCents?: number | null;
}

@InputType('ConfirmRequestInput')
export class ConfirmRequestInputType {
  @Field(() => ID)
  requestId!: string;

  @Field(() => Boolean, { description: 'False leaves' })
  stillWanted!: boolean;
}

@InputType('MergeRequestsInput')
export class MergeRequestsInputType {
  @Field(() => ID, { description: 'Closes, and refers to the other' })
  fromId!: string;

  @Field(() => ID, { description: 'Gets all who joined the one' })
  intoId!: string;
}

@InputType('RequestFilter')
export class RequestFilterType {
  @Field(() => [String], { nullable: true, description: 'Slugs; any of these or of what hangs below them' })
  skills?: string[] | null;

  @Field(() => [RequestStatusEnum], {
    nullable: true,
    description: 'OPEN alone where nothing is given; with mine and joined, whatever became of them',
  })
  status?: RequestStatus[] | null;

  @Field(() => NearInput, { nullable: true, description: 'Those with a town, within so far of here' })
  near?: NearInput | null;

  @Field(() => [DaypartEnum], { nullable: true, description: 'Those that fit one of these' })
  dayparts?: Daypart[] | null;

  @Field(() => String, { nullable: true, description: 'Slug of the organisation that they belong to' })
  organisation?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'By the viewer: waiting, hidden and merged ones too',
  })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'That the viewer joined; not what was merged' })
  joined?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That the viewer, a trainer, could give: about what they teach, and within reach',
  })
  forMe?: boolean | null;
}
