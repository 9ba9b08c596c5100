import { NotFound } from '@nutshell/domain';
import type { Db } from '../platform/db/index.js';
import { isId } from '../platform/ids.js';
import { visibleSkill } from './skills.rows.js';

/**
 * The skill that this id stands for now, after whatever merges there were; it is not merged before the transaction
 * that is running has ended.
 * @throws NotFound when it is not there for this person, OutsideTransaction
 */
export async function presentSkill(db: Db, personId: string, id: string): Promise<string> {
  if (!db.inTransaction) throw new Error('presentSkill needs a transaction');
  for (let current = id; isId(current);) {
    const [row] = await db.query<{ mergedIntoId: string | null }>(
      `SELECT merged_into_id AS "mergedIntoId" FROM skills s WHERE id = $1 AND ${visibleSkill('$2::uuid')} FOR SHARE OF s`,
      [current, personId],
    );
    if (!row) break;
    if (!row.mergedIntoId) return current;
    current = row.mergedIntoId;
  }
  throw new NotFound();
}
