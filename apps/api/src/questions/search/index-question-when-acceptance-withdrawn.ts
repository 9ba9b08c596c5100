import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { AcceptanceWithdrawn } from '../question.events.js';
import { IndexQuestion } from './index-question.js';

@Reaction(AcceptanceWithdrawn)
@Injectable()
export class IndexQuestionWhenAcceptanceWithdrawn {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ questionId }: AcceptanceWithdrawn): Promise<void> {
    return this.indexing.run(questionId);
  }
}
