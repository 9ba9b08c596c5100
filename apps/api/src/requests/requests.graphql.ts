import { ID, Int, Field, InputType, ObjectType } from '@nestjs/graphql';
import {
  AlreadyProposed,
  OwnRequest,
  ProposalClosed,
  ProposalsOpen,
  ProposingClosed,
  REQUEST_STATUSES,
  RequestClosed,
  RequestExists,
  RequestMerged,
  TooFewInterested,
  TooManyOpenRequests,
  WithdrawnTooOften,
  type Daypart,
} from '@nutshell/domain';
import { connectionOf, enumOf, userError } from '../platform/graphql/index.js';
import { PostType } from '../posts/index.js';
import { DaypartEnum } from '../trainings/index.js';

export const RequestStatusEnum = enumOf('RequestStatus', REQUEST_STATUSES);

userError(RequestClosed);
userError(RequestMerged, { requestId: () => ID });
userError(RequestExists, { requestId: () => ID });
userError(TooManyOpenRequests, { most: () => Int });
userError(TooFewInterested, { needed: () => Int });
userError(ProposalsOpen);
userError(ProposingClosed);
userError(ProposalClosed);
userError(AlreadyProposed, { proposalId: () => ID });
userError(WithdrawnTooOften, { most: () => Int });
userError(OwnRequest);

@ObjectType('Request', {
  implements: () => PostType,
  description: 'A training that people ask for; its text says why',
})
export class RequestType extends PostType {
  @Field(() => String)
  declare slug: string;

  @Field(() => String)
  declare title: string;
}

export const { Connection: RequestConnection } = connectionOf(() => RequestType, 'Request');

/** What the viewer did with a request and may do; others add fields of their own to it. */
@ObjectType('RequestPart', { description: 'What the viewer did with a request, and may do' })
export class RequestPartType {
  @Field(() => Boolean)
  isOwner!: boolean;

  request!: RequestType;
}

@ObjectType('DaypartWish')
export class DaypartWishType {
  @Field(() => DaypartEnum)
  daypart!: Daypart;

  @Field(() => Int)
  people!: number;
}

@ObjectType('PriceWish')
export class PriceWishType {
  @Field(() => Int, { description: 'Per person' })
  priceExVatCents!: number;

  @Field(() => Int, { description: 'Would pay at least so much; who set no maximum among them' })
  people!: number;
}

@ObjectType('RequestWishSum', { description: 'What those who joined want, added up' })
export class RequestWishSumType {
  @Field(() => [DaypartWishType], { description: 'Who said nothing can at any' })
  dayparts!: DaypartWishType[];

  @Field(() => [PriceWishType], {
    description: 'In steps, up to the highest that somebody named; none where nobody did',
  })
  prices!: PriceWishType[];
}

@InputType('RequestIdInput')
export class RequestIdInputType {
  @Field(() => ID)
  requestId!: string;
}
