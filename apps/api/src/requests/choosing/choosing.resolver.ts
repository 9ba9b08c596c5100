import { Args, Context, Resolver } from '@nestjs/graphql';
import {
  Invalid,
  NotFound,
  ProposalClosed,
  RequestClosed,
  RoomTaken,
  SessionInPast,
  TrainerBusy,
} from '@nutshell/domain';
import { Allow, CurrentActor, type Actor } from '../../platform/access/index.js';
import { Db } from '../../platform/db/index.js';
import { ExpectingMutation, type GraphqlContext } from '../../platform/graphql/index.js';
import { ChooseProposalInputType, VoteOnDatesInputType } from '../proposals/proposals.graphql.js';
import { RequestType } from '../requests.graphql.js';
import { requestLoader } from '../requests.loaders.js';
import type { RequestRow } from '../requests.rows.js';
import { ChooseProposal } from './choose-proposal.js';
import { VoteOnDates } from './vote-on-dates.js';

@Resolver(() => RequestType)
export class ChoosingResolver {
  constructor(
    private readonly db: Db,
    private readonly voting: VoteOnDates,
    private readonly choosing: ChooseProposal,
  ) {}

  @ExpectingMutation(() => RequestType, [ProposalClosed, RequestClosed, Invalid])
  @Allow('member')
  async voteOnDates(
    @CurrentActor() actor: Actor,
    @Args('input') input: VoteOnDatesInputType,
    @Context() context: GraphqlContext,
  ): Promise<RequestRow> {
    await this.voting.run(actor, input);
    return this.present(input.requestId, context);
  }

  @ExpectingMutation(
    () => RequestType,
    [ProposalClosed, RequestClosed, TrainerBusy, RoomTaken, SessionInPast],
  )
  @Allow('member')
  async chooseProposal(
    @CurrentActor() actor: Actor,
    @Args('input') { dateId }: ChooseProposalInputType,
    @Context() context: GraphqlContext,
  ): Promise<RequestRow> {
    return this.present(await this.choosing.run(actor, dateId), context);
  }

  private async present(id: string, context: GraphqlContext): Promise<RequestRow> {
    const request = await requestLoader(context, this.db).load(id);
    if (!request) throw new NotFound();
    return request;
  }
}
