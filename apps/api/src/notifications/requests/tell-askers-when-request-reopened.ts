import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestReopened } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

@Reaction(RequestReopened)
@Injectable()
export class TellAskersWhenRequestReopened implements Reacts<RequestReopened> {
  constructor(
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ requestId, sessionId }: RequestReopened): Promise<void> {
    await this.notify.run({
      kind: 'REQUEST_REOPENED',
      key: `request-reopened:${sessionId}`,
      to: await this.askers.of(requestId),
      postId: requestId,
      mailedAlready: await this.askers.mailedAbout(sessionId),
    });
  }
}
