import { Injectable } from '@nestjs/common';
import { InviteBehind } from './invite-behind.js';
import { SuggestTraining } from './suggest-training.js';

/** More people share a question or an idea: they are asked to join what came of it, or it may be time to make it a training. */
@Injectable()
export class WeighInterest {
  constructor(
    private readonly inviting: InviteBehind,
    private readonly suggesting: SuggestTraining,
  ) {}

  /** @throws OutsideTransaction */
  async run(postId: string): Promise<void> {
    await this.inviting.of(postId);
    await this.suggesting.run(postId);
  }
}
