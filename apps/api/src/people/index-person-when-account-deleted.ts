import { AccountDeleted } from '../accounts/index.js';
import { Reaction } from '../platform/events/index.js';
import { IndexSoon } from '../platform/search/index.js';

@Reaction(AccountDeleted)
export class IndexPersonWhenAccountDeleted {
  constructor(private readonly indexing: IndexSoon) {}

  run({ personId }: AccountDeleted): Promise<void> {
    return this.indexing.run('person', personId);
  }
}
