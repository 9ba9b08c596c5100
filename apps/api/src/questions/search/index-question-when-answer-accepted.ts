import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { AnswerAccepted } from '../question.events.js';
import { IndexQuestion } from './index-question.js';

@Reaction(AnswerAccepted)
@Injectable()
export class IndexQuestionWhenAnswerAccepted {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ questionId }: AnswerAccepted): Promise<void> {
    return this.indexing.run(questionId);
  }
}
