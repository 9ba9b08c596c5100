export interface Given {
  /** `FROM ${table} wanted (id)` */
  table: string;
  /** `WHERE id ${match}` */
  match: string;
  /** What to send as `$1`. */
  value: unknown;
  /** For the name of the statement, which has another text for one. */
  how: 'one' | 'some';
}

/**
 * Ids as `$1` of a statement with a name. One alone goes as itself: Postgres then keeps the plan, where for a short list
 * it makes a new one each time, which costs more than the reading.
 */
export const given = (ids: readonly string[]): Given =>
  ids.length === 1
    ? { table: '(SELECT $1::uuid)', match: '= $1', value: ids[0], how: 'one' }
    : { table: 'unnest($1::uuid[])', match: '= ANY($1)', value: ids, how: 'some' };
