import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { FreshnessConfirmed } from '../question.events.js';
import { IndexQuestion } from './index-question.js';

@Reaction(FreshnessConfirmed)
@Injectable()
export class IndexQuestionWhenFreshnessConfirmed {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ questionId }: FreshnessConfirmed): Promise<void> {
    return this.indexing.run(questionId);
  }
}
