import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { IdeasMergeUndone } from './ideas.events.js';
import { IndexIdea } from './index-idea.js';

@Reaction(IdeasMergeUndone)
@Injectable()
export class IndexIdeaWhenMergeUndone implements Reacts<IdeasMergeUndone> {
  constructor(private readonly indexing: IndexIdea) {}

  run({ fromId, intoId }: IdeasMergeUndone): Promise<void> {
    return this.indexing.run(fromId, intoId);
  }
}
