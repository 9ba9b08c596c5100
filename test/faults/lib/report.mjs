const seconds = (ms) => (ms === null ? 'never' : `${(ms / 1000).toFixed(1)} s`);
const total = (errors) => Object.values(errors).reduce((sum, count) => sum + count, 0);

const COLUMNS = [
  ['fault', ({ fault }) => fault],
  ['lasted', ({ lastedMs }) => seconds(lastedMs)],
  ['booking again', ({ firstBookingMs }) => seconds(firstBookingMs)],
  ['all drained', ({ drainedMs }) => seconds(drainedMs)],
  ['longest without a booking', ({ longestGapMs }) => seconds(longestGapMs)],
  ['slowest answer', ({ slowestMs }) => seconds(slowestMs)],
  ['errors / requests', ({ errors, requests }) => `${total(errors)} / ${requests}`],
  ['mails (again)', ({ mails, mailsRepeated }) => `${mails} (${mailsRepeated})`],
  ['invariants', ({ broken }) => (broken.length ? `BROKEN: ${broken.length}` : 'hold')],
];

/** The rows as a table for a terminal, which is a table in Markdown too. */
export function table(rows) {
  const lines = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, of]) => of(row)))];
  const widths = COLUMNS.map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  const drawn = lines.map((line) => `| ${line.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [drawn[0], rule, ...drawn.slice(1)].join('\n');
}

/** What the table has no room for: which errors people saw, and what is broken. */
export function details(rows) {
  return rows
    .flatMap(({ fault, errors, broken, notes }) => [
      ...(notes ? [`${fault}: ${notes}`] : []),
      ...Object.entries(errors).map(([kind, count]) => `${fault}: ${count} × ${kind}`),
      ...broken.map((one) => `${fault}: BROKEN: ${one}`),
    ])
    .join('\n');
}

/** How the backup went, as sentences. */
export function told({ problems, backupMs, restoreMs, startMs, sum }) {
  if (problems.length) return problems.map((one) => `backup-restore: BROKEN: ${one}`).join('\n');
  const times = `backup ${seconds(backupMs)}, restored and compared ${seconds(restoreMs)}, the site started on it ${seconds(startMs)}`;
  return `backup-restore: ${times} (${sum.replace(/ are in .*/, '')}); every table, sequence and file as it was`;
}

/** A whole run, as it stands in the docs. */
export const summary = ({ when, machine, seconds: took, rows, restored }) =>
  [`${when}, ${machine}: ${took} s`, table(rows), ...(restored ? [told(restored)] : [])].join('\n\n');
