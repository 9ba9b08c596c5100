import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../platform/events/index.js';
import { AuthorForgotten } from '../posts/index.js';
import { IndexIdea } from './index-idea.js';

@Reaction(AuthorForgotten)
@Injectable()
export class IndexIdeasWhenAuthorForgotten implements Reacts<AuthorForgotten> {
  constructor(private readonly indexing: IndexIdea) {}

  run({ rootIds }: AuthorForgotten): Promise<void> {
    return this.indexing.run(...rootIds);
  }
}
