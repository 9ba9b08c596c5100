import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { RequestsMerged } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

@Reaction(RequestsMerged)
@Injectable()
export class TellAskersWhenRequestsMerged implements Reacts<RequestsMerged> {
  constructor(
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ fromId, intoId }: RequestsMerged): Promise<void> {
    await this.notify.run({
      kind: 'REQUEST_MERGED',
      key: `request-merged:${fromId}`,
      to: await this.askers.movedFrom(fromId, intoId),
      postId: intoId,
    });
  }
}
