import { Reaction } from '../platform/events/index.js';
import { IndexSoon } from '../platform/search/index.js';
import { OrganisationJoined } from '../organisations/index.js';

@Reaction(OrganisationJoined)
export class IndexPersonWhenOrganisationJoined {
  constructor(private readonly indexing: IndexSoon) {}

  run({ personId }: OrganisationJoined): Promise<void> {
    return this.indexing.run('person', personId);
  }
}
