import { Injectable } from '@nestjs/common';
import {
  Invalid,
  PayoutOnboardingNeeded,
  ProposalClosed,
  refuseClosedProposal,
  RequestClosed,
  TrainerProfileIncomplete,
  TrainingIncomplete,
} from '@nutshell/domain';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Db } from '../../platform/db/index.js';
import { lockRequest } from '../find-request.js';
import { ProposalDateEntity } from '../proposals/proposal-date.entity.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { MakeChoice } from './make-choice.js';

/** Since it was proposed, the training or its trainer changed so that nobody could book it. */
const NOT_ON_OFFER = [Invalid, PayoutOnboardingNeeded, TrainerProfileIncomplete, TrainingIncomplete];

/** The owner of a request chooses one of the dates, at any time while there are proposals. */
@Injectable()
export class ChooseProposal {
  constructor(
    private readonly db: Db,
    private readonly making: MakeChoice,
  ) {}

  /**
   * The same date twice is once.
   * @returns the id of the request
   * @throws NotFound, Forbidden, RequestClosed, ProposalClosed, TrainerBusy, RoomTaken, SessionInPast
   */
  async run(actor: Actor, dateId: string): Promise<string> {
    const { proposalId } = await this.db.get(ProposalDateEntity, dateId);
    const { requestId } = await this.db.get(ProposalEntity, proposalId);
    try {
      await this.db.tx(() => this.choose(actor, requestId, { dateId, proposalId }));
    } catch (error) {
      throw NOT_ON_OFFER.some((reason) => error instanceof reason) ? new ProposalClosed() : error;
    }
    return requestId;
  }

  private async choose(
    actor: Actor,
    requestId: string,
    { dateId, proposalId }: { dateId: string; proposalId: string },
  ): Promise<void> {
    const { request, post } = await lockRequest(this.db, requestId, actor);
    authorize(post.authorId === actor.id);
    const date = await this.db.get(ProposalDateEntity, dateId);
    const proposal = await this.db.get(ProposalEntity, proposalId);
    if (proposal.status === 'CHOSEN' && date.chosenAt) return;
    if (request.status !== 'OPEN' || post.state !== 'VISIBLE') throw new RequestClosed();
    refuseClosedProposal(proposal);
    await this.making.run(post, { proposal, date }, actor.id);
  }
}
