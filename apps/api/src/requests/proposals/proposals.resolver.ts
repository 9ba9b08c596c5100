import { Args, Resolver } from '@nestjs/graphql';
import {
  AlreadyProposed,
  Invalid,
  OwnRequest,
  PayoutOnboardingNeeded,
  ProposalClosed,
  ProposingClosed,
  RequestClosed,
  RequestMerged,
  TrainerProfileIncomplete,
  TrainingIncomplete,
  WallTimeAmbiguous,
  WallTimeDoesNotExist,
  WithdrawnTooOften,
} from '@nutshell/domain';
import { Allow, CurrentActor, WritesAtMost, type Actor } from '../../platform/access/index.js';
import { ExpectingMutation } from '../../platform/graphql/index.js';
import { ProposalType, ProposeTrainingInputType, WithdrawProposalInputType } from './proposals.graphql.js';
import { ProposalQueries } from './proposals.queries.js';
import { ProposeTraining } from './propose-training.js';
import { WithdrawProposal } from './withdraw-proposal.js';

@Resolver(() => ProposalType)
export class ProposalsResolver {
  constructor(
    private readonly queries: ProposalQueries,
    private readonly proposing: ProposeTraining,
    private readonly withdrawing: WithdrawProposal,
  ) {}

  @ExpectingMutation(
    () => ProposalType,
    [
      RequestClosed,
      RequestMerged,
      OwnRequest,
      AlreadyProposed,
      WithdrawnTooOften,
      ProposingClosed,
      TrainerProfileIncomplete,
      PayoutOnboardingNeeded,
      TrainingIncomplete,
      WallTimeDoesNotExist,
      WallTimeAmbiguous,
      Invalid,
    ],
  )
  @Allow('member')
  @WritesAtMost({ max: 30, windowSeconds: 3_600 })
  async proposeTraining(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeTrainingInputType,
  ): Promise<ProposalType> {
    return this.queries.byId(await this.proposing.run(actor, input));
  }

  @ExpectingMutation(() => ProposalType, [ProposalClosed])
  @Allow('member')
  async withdrawProposal(
    @CurrentActor() actor: Actor,
    @Args('input') { proposalId }: WithdrawProposalInputType,
  ): Promise<ProposalType> {
    await this.withdrawing.run(actor, proposalId);
    return this.queries.byId(proposalId);
  }
}
