import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { IdeaStatusChanged } from './ideas.events.js';
import { IndexIdea } from './index-idea.js';

@Reaction(IdeaStatusChanged)
@Injectable()
export class IndexIdeaWhenStatusChanged implements Reacts<IdeaStatusChanged> {
  constructor(private readonly indexing: IndexIdea) {}

  run({ ideaId }: IdeaStatusChanged): Promise<void> {
    return this.indexing.run(ideaId);
  }
}
