import { Reaction } from '../platform/events/index.js';
import { IndexSoon } from '../platform/search/index.js';
import { EndorsementWithdrawn } from '../skills/index.js';

@Reaction(EndorsementWithdrawn)
export class IndexPersonWhenEndorsementWithdrawn {
  constructor(private readonly indexing: IndexSoon) {}

  run({ personId }: EndorsementWithdrawn): Promise<void> {
    return this.indexing.run('person', personId);
  }
}
