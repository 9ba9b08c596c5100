import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { IdeasMerged } from './ideas.events.js';
import { IndexIdea } from './index-idea.js';

@Reaction(IdeasMerged)
@Injectable()
export class IndexIdeaWhenMerged implements Reacts<IdeasMerged> {
  constructor(private readonly indexing: IndexIdea) {}

  run({ fromId, intoId }: IdeasMerged): Promise<void> {
    return this.indexing.run(fromId, intoId);
  }
}
