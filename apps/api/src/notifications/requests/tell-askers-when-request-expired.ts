import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestExpired } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

@Reaction(RequestExpired)
@Injectable()
export class TellAskersWhenRequestExpired implements Reacts<RequestExpired> {
  constructor(
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ requestId }: RequestExpired): Promise<void> {
    await this.notify.run({
      kind: 'REQUEST_EXPIRED',
      key: `request-expired:${requestId}`,
      to: await this.askers.of(requestId),
      postId: requestId,
    });
  }
}
