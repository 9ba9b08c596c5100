import { Db } from '../platform/db/index.js';
import { Reaction } from '../platform/events/index.js';
import { IndexSoon } from '../platform/search/index.js';
import { SkillEndorsed } from '../skills/index.js';

@Reaction(SkillEndorsed)
export class IndexPersonWhenSkillEndorsed {
  constructor(
    private readonly db: Db,
    private readonly indexing: IndexSoon,
  ) {}

  async run({ endorsementId }: SkillEndorsed): Promise<void> {
    const rows = await this.db.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM skill_endorsements WHERE id = $1',
      [endorsementId],
    );
    await this.indexing.run(
      'person',
      rows.map(({ personId }) => personId),
    );
  }
}
