import { Resolver, Args } from '@nestjs/graphql';
import {
  Invalid,
  LinksNotAllowedYet,
  NotMember,
  OwnPost,
  PostClosed,
  PostingTooFast,
  RequestExists,
  TooFewInterested,
  TooManyOpenRequests,
} from '@nutshell/domain';
import { Allow, CurrentActor, WritesAtMost, type Actor } from '../../platform/access/index.js';
import { Db } from '../../platform/db/index.js';
import { ExpectingMutation } from '../../platform/graphql/index.js';
import { visiblePost } from '../../posts/index.js';
import { RequestType } from '../requests.graphql.js';
import {
  AlsoWantInputType,
  AlsoWantType,
  TurnIntoRequestInputType,
  WriteOutcomeInputType,
} from './origins.graphql.js';
import { TurnIntoRequest } from './turn-into-request.js';
import { WantToKnow } from './want-to-know.js';
import { WriteOutcome } from './write-outcome.js';

@Resolver()
export class OriginsResolver {
  constructor(
    private readonly db: Db,
    private readonly wanting: WantToKnow,
    private readonly turning: TurnIntoRequest,
    private readonly writing: WriteOutcome,
  ) {}

  @ExpectingMutation(() => AlsoWantType, [OwnPost, PostClosed])
  @Allow('member')
  async alsoWantToKnow(@CurrentActor() actor: Actor, @Args('input') { postId, wanted }: AlsoWantInputType) {
    await this.wanting.run(actor, postId, wanted);
    return { question: await visiblePost(this.db, postId, actor) };
  }

  @ExpectingMutation(
    () => RequestType,
    [
      TooFewInterested,
      RequestExists,
      PostClosed,
      NotMember,
      LinksNotAllowedYet,
      PostingTooFast,
      TooManyOpenRequests,
      Invalid,
    ],
  )
  @Allow('member')
  @WritesAtMost({ max: 60, windowSeconds: 3_600 })
  async turnIntoRequest(@CurrentActor() actor: Actor, @Args('input') input: TurnIntoRequestInputType) {
    return visiblePost(this.db, await this.turning.run(actor, input), actor);
  }

  @ExpectingMutation(() => RequestType, [PostClosed, LinksNotAllowedYet, PostingTooFast, Invalid])
  @Allow('member')
  @WritesAtMost({ max: 120, windowSeconds: 3_600 })
  async writeOutcome(@CurrentActor() actor: Actor, @Args('input') input: WriteOutcomeInputType) {
    await this.writing.run(actor, input);
    return visiblePost(this.db, input.requestId, actor);
  }
}
