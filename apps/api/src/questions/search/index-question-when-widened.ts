import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { QuestionWidened } from '../question.events.js';
import { IndexQuestion } from './index-question.js';

@Reaction(QuestionWidened)
@Injectable()
export class IndexQuestionWhenWidened {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ questionId }: QuestionWidened): Promise<void> {
    return this.indexing.run(questionId);
  }
}
