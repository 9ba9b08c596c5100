import { Reaction } from '../platform/events/index.js';
import { IndexSoon } from '../platform/search/index.js';
import { ClaimWithdrawn } from '../skills/index.js';

@Reaction(ClaimWithdrawn)
export class IndexPersonWhenClaimWithdrawn {
  constructor(private readonly indexing: IndexSoon) {}

  run({ personId }: ClaimWithdrawn): Promise<void> {
    return this.indexing.run('person', personId);
  }
}
