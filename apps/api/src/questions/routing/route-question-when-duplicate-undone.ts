import { Injectable } from '@nestjs/common';
import { Reaction } from '../../platform/events/index.js';
import { DuplicateUndone } from '../question.events.js';
import { SendWave } from './send-wave.js';

@Reaction(DuplicateUndone)
@Injectable()
export class RouteQuestionWhenDuplicateUndone {
  constructor(private readonly waves: SendWave) {}

  run({ questionId }: DuplicateUndone): Promise<void> {
    return this.waves.begin(questionId);
  }
}
