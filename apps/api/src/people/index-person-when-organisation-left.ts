import { Reaction } from '../platform/events/index.js';
import { IndexSoon } from '../platform/search/index.js';
import { OrganisationLeft } from '../organisations/index.js';

@Reaction(OrganisationLeft)
export class IndexPersonWhenOrganisationLeft {
  constructor(private readonly indexing: IndexSoon) {}

  run({ personId }: OrganisationLeft): Promise<void> {
    return this.indexing.run('person', personId);
  }
}
