import { Db } from '../platform/db/index.js';
import { Reaction } from '../platform/events/index.js';
import { IndexSoon } from '../platform/search/index.js';
import { SkillsMerged } from '../skills/index.js';

/** Whoever knew the one is found by the names of the other. */
@Reaction(SkillsMerged)
export class IndexPeopleWhenSkillsMerged {
  constructor(
    private readonly db: Db,
    private readonly indexing: IndexSoon,
  ) {}

  async run({ intoId }: SkillsMerged): Promise<void> {
    const rows = await this.db.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM skill_claims WHERE skill_id = $1',
      [intoId],
    );
    await this.indexing.run(
      'person',
      rows.map(({ personId }) => personId),
    );
  }
}
