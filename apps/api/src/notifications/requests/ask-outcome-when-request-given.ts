import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestGiven } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

@Reaction(RequestGiven)
@Injectable()
export class AskOutcomeWhenRequestGiven implements Reacts<RequestGiven> {
  constructor(
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ requestId, sessionId }: RequestGiven): Promise<void> {
    await this.notify.run({
      kind: 'OUTCOME_ASKED',
      key: `outcome-asked:${sessionId}`,
      to: await this.askers.whoWereAt(sessionId),
      postId: requestId,
    });
  }
}
