import { keptSince, type CalendarDay, type RetentionRule, type RuleDate } from '@nutshell/domain';

export interface Reference {
  table: string;
  column: string;
}

const ZONE = 'Europe/Amsterdam';

/** A column of days is called `…_on`; the others hold instants, of which the day here counts. */
function dayOf(date: RuleDate, row: string, depth = 0): string {
  if (typeof date === 'string')
    return date.endsWith('_on') ? `${row}.${date}` : `(${row}.${date} AT TIME ZONE '${ZONE}')::date`;
  const other = `other${depth}`;
  return `(SELECT ${dayOf(date.date, other, depth + 1)} FROM ${date.table} ${other} WHERE ${other}.id = ${row}.${date.by})`;
}

const isAbroad = (booking: string): string =>
  `EXISTS (SELECT FROM bookings sale WHERE sale.id = r.${booking}
     AND sale.buyer ->> 'kind' = 'CONSUMER' AND sale.buyer ->> 'country' <> 'NL')`;

/** `FROM … LIMIT …` for the rows `r` of a rule, locked, as far as more than their age does not keep them. */
export function rowsOf(
  rule: RetentionRule,
  today: CalendarDay,
  most: number,
  more: readonly string[] = [],
): { sql: string; values: unknown[] } {
  const { table, booking } = rule;
  const { home, abroad } = keptSince(rule.keep, today);
  const since = booking ? `CASE WHEN ${isAbroad(booking)} THEN $2::date ELSE $1::date END` : '$1::date';
  const conditions = [`${dayOf(rule.date, 'r')} < ${since}`, ...more];
  return {
    sql: `FROM ${table} r WHERE ${conditions.join(' AND ')} LIMIT ${most} FOR UPDATE OF r SKIP LOCKED`,
    values: booking ? [home, abroad] : [home],
  };
}

/**
 * A statement that takes at most `most` rows of a rule away, or empties their columns, and answers with one row for
 * each. The names in it come from the rules alone.
 * @param references which columns refer to the rows
 */
export function statementOf(
  rule: RetentionRule,
  today: CalendarDay,
  references: readonly Reference[],
  most: number,
): { sql: string; values: unknown[] } {
  const { table, clear } = rule;
  const columns = Object.entries(clear ?? {});
  const kept = clear
    ? [`(${columns.map(([column, value]) => `r.${column} IS DISTINCT FROM ${value}`).join(' OR ')})`]
    : references.map((one) => `NOT EXISTS (SELECT FROM ${one.table} f WHERE f.${one.column} = r.id)`);
  const { sql, values } = rowsOf(rule, today, most, kept);
  const act = clear
    ? `UPDATE ${table} SET ${columns.map(([column, value]) => `${column} = ${value}`).join(', ')}`
    : `DELETE FROM ${table}`;
  return { sql: `${act} WHERE ctid = ANY(ARRAY(SELECT r.ctid ${sql})) RETURNING 1`, values };
}
