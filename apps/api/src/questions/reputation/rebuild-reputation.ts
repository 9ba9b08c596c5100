import { Injectable } from '@nestjs/common';
import { foldReputation, type ReputationEntry } from '@nutshell/domain';
import { Db } from '../../platform/db/index.js';

/** Works out what everybody has from all that happened, and puts it in the place of what was counted along the way. */
@Injectable()
export class RebuildReputation {
  constructor(private readonly db: Db) {}

  /** @returns of how many people it was */
  run(): Promise<number> {
    return this.db.tx(async () => {
      await this.db.query('LOCK TABLE reputation_entries, reputations IN SHARE ROW EXCLUSIVE MODE');
      const entries = await this.db.query<ReputationEntry>(
        `SELECT person_id AS "personId", act, subject_id AS "subjectId", by_id AS "byId", given
         FROM reputation_entries ORDER BY id`,
      );
      const totals = [...foldReputation(entries)].map(([person_id, reputation]) => ({
        person_id,
        ...reputation,
      }));
      await this.db.query('DELETE FROM reputations');
      await this.db.query(
        `INSERT INTO reputations (person_id, points, votes, accepted, endorsed)
         SELECT person_id, points, votes, accepted, endorsed
         FROM jsonb_to_recordset($1::jsonb) AS r (person_id uuid, points int, votes int, accepted int, endorsed int)`,
        [JSON.stringify(totals)],
      );
      return totals.length;
    });
  }
}
