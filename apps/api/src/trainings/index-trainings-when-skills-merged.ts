import { Db } from '../platform/db/index.js';
import { Reaction } from '../platform/events/index.js';
import { below, SkillsMerged } from '../skills/index.js';
import { Indexing } from './indexing.js';

/** They go by the names of both skills now. */
@Reaction(SkillsMerged)
export class IndexTrainingsWhenSkillsMerged {
  constructor(
    private readonly db: Db,
    private readonly indexing: Indexing,
  ) {}

  async run({ intoId }: SkillsMerged): Promise<void> {
    const trainings = await this.db.query<{ id: string }>(
      `WITH RECURSIVE below (root, id) AS (${below('SELECT $1::uuid')})
       SELECT DISTINCT t.id FROM below b JOIN training_skills ts ON ts.skill_id = b.id
       JOIN trainings t ON t.id = ts.training_id AND t.status = 'PUBLISHED' ORDER BY t.id`,
      [intoId],
    );
    await this.indexing.trainings(trainings.map(({ id }) => id));
  }
}
