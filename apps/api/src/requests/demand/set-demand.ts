import { Injectable } from '@nestjs/common';
import { demandFigures, type DemandCount, type DemandFigure } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { COUNT_DEMAND } from './count-demand.js';

/** Counts anew what people ask for, and sets the figures that may be told of it. Nothing in them leads to a person. */
@Injectable()
export class SetDemand {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.db.tx(async () => {
      await this.db.query(`SELECT pg_advisory_xact_lock(hashtext('requests.demand'))`);
      const skills = await this.db.query<{ id: string; parentId: string | null }>(
        'SELECT id, parent_id AS "parentId" FROM skills WHERE organisation_id IS NULL AND merged_into_id IS NULL',
      );
      const before = await this.db.query<DemandFigure>(
        `SELECT skill_id AS "skillId", place, daypart, people || by_price AS figures, counted FROM demand_figures`,
      );
      const counts = await this.db.query<DemandCount>(COUNT_DEMAND);
      await this.keep(
        demandFigures(counts, before, new Map(skills.map(({ id, parentId }) => [id, parentId]))),
      );
    });
  }

  private async keep(figures: readonly DemandFigure[]): Promise<void> {
    await this.db.query('DELETE FROM demand_figures');
    await this.db.query(
      `INSERT INTO demand_figures (skill_id, place, daypart, people, by_price, counted)
       SELECT "skillId", place, daypart, figures[1], figures[2:], counted
       FROM jsonb_to_recordset($1) AS f ("skillId" uuid, place text, daypart text, figures int[], counted int[])`,
      [JSON.stringify(figures)],
    );
    await this.db.query(
      `INSERT INTO demand_snapshots (as_of) VALUES ($1) ON CONFLICT (sole) DO UPDATE SET as_of = excluded.as_of`,
      [this.clock.now()],
    );
  }
}
