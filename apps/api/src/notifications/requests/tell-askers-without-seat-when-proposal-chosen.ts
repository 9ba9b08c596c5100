import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { ProposalChosen } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

/** Who is offered a seat has a mail of their own about that. */
@Reaction(ProposalChosen)
@Injectable()
export class TellAskersWithoutSeatWhenProposalChosen implements Reacts<ProposalChosen> {
  constructor(
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ proposalId, requestId, sessionId, chosenBy }: ProposalChosen): Promise<void> {
    await this.notify.run({
      kind: 'DATE_CHOSEN',
      key: `date-chosen:${proposalId}`,
      to: (await this.askers.withoutSeat(requestId, sessionId)).filter((id) => id !== chosenBy),
      postId: requestId,
    });
    await this.notify.run({
      kind: 'FIRST_IN_LINE',
      key: `date-chosen:${proposalId}`,
      to: await this.askers.inLine(requestId, sessionId),
      postId: requestId,
    });
  }
}
