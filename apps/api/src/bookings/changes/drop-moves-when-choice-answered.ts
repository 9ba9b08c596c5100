import { Reaction } from '../../platform/events/index.js';
import { ChoiceAnswered } from './changes.events.js';
import { DropMoves } from './drop-moves.js';

/** Who takes their money back no longer goes to the other date. */
@Reaction(ChoiceAnswered)
export class DropMovesWhenChoiceAnswered {
  constructor(private readonly dropMoves: DropMoves) {}

  run({ bookingId }: ChoiceAnswered): Promise<void> {
    return this.dropMoves.run(bookingId);
  }
}
