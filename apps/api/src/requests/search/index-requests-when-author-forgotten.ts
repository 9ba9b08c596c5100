import { Injectable } from '@nestjs/common';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { AuthorForgotten } from '../../posts/index.js';
import { IndexRequest } from './index-request.js';

@Reaction(AuthorForgotten)
@Injectable()
export class IndexRequestsWhenAuthorForgotten implements Reacts<AuthorForgotten> {
  constructor(private readonly indexing: IndexRequest) {}

  run({ rootIds }: AuthorForgotten): Promise<void> {
    return this.indexing.run(...rootIds);
  }
}
