import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { QuestionMarkedDuplicate } from '../question.events.js';
import { IndexQuestion } from './index-question.js';

@Reaction(QuestionMarkedDuplicate)
@Injectable()
export class IndexQuestionWhenMarkedDuplicate {
  constructor(private readonly indexing: IndexQuestion) {}

  run({ questionId }: QuestionMarkedDuplicate): Promise<void> {
    return this.indexing.run(questionId);
  }
}
