import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { QuestionObsolete } from '../question.events.js';
import { IndexQuestion } from './index-question.js';

@Reaction(QuestionObsolete)
@Injectable()
export class IndexQuestionWhenObsolete {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ questionId }: QuestionObsolete): Promise<void> {
    return this.indexing.run(questionId);
  }
}
