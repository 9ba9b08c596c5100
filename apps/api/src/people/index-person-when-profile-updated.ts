import { Reaction } from '../platform/events/index.js';
import { IndexSoon } from '../platform/search/index.js';
import { ProfileUpdated } from '../accounts/index.js';

@Reaction(ProfileUpdated)
export class IndexPersonWhenProfileUpdated {
  constructor(private readonly indexing: IndexSoon) {}

  run({ personId }: ProfileUpdated): Promise<void> {
    return this.indexing.run('person', personId);
  }
}
