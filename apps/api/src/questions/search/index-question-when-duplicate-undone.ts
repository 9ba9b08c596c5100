import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { DuplicateUndone } from '../question.events.js';
import { IndexQuestion } from './index-question.js';

@Reaction(DuplicateUndone)
@Injectable()
export class IndexQuestionWhenDuplicateUndone {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ questionId }: DuplicateUndone): Promise<void> {
    return this.indexing.run(questionId);
  }
}
