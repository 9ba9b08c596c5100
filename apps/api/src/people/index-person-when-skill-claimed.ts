import { Reaction } from '../platform/events/index.js';
import { IndexSoon } from '../platform/search/index.js';
import { SkillClaimed } from '../skills/index.js';

@Reaction(SkillClaimed)
export class IndexPersonWhenSkillClaimed {
  constructor(private readonly indexing: IndexSoon) {}

  run({ personId }: SkillClaimed): Promise<void> {
    return this.indexing.run('person', personId);
  }
}
