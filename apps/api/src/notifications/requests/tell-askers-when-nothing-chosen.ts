import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { NothingChosen } from '../../requests/index.js';
import { Notify } from '../inbox/index.js';
import { Askers } from './askers.queries.js';

@Reaction(NothingChosen)
@Injectable()
export class TellAskersWhenNothingChosen implements Reacts<NothingChosen> {
  constructor(
    private readonly notify: Notify,
    private readonly askers: Askers,
  ) {}

  async run({ requestId, proposalIds }: NothingChosen): Promise<void> {
    const [askers, trainers] = [await this.askers.of(requestId), await this.askers.trainersOf(proposalIds)];
    await this.notify.run({
      kind: 'NOTHING_CHOSEN',
      key: `nothing-chosen:${proposalIds.toSorted()[0]}`,
      to: [...askers, ...trainers],
      postId: requestId,
    });
  }
}
