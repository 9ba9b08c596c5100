import { dayOf, monthOf } from '../../lib/days.js';
import { useFormats } from '../../lib/use-formats.js';
import { AgendaRow } from './agenda-row.js';
import classes from './agenda.module.css';
import type { Entry } from './entries.js';

interface Props {
  /** In the order in which they are shown. */
  entries: readonly Entry[];
  /** Of the headings of the months. */
  level: 2 | 3;
}

/** Entries below the month and year they fall in. */
export function MonthList({ entries, level }: Props) {
  const f = useFormats();
  const Heading = `h${level}` as const;
  return byMonth(entries).map(({ month, members }) => {
    const { startsAt, zone } = members[0]!.session;
    return (
      <section key={month} className={classes.month}>
        <Heading className={classes.monthName}>{f.month(startsAt, zone)}</Heading>
        <ul className={classes.rows}>
          {members.map((entry) => (
            <AgendaRow key={entry.key} entry={entry} level={level === 2 ? 3 : 4} />
          ))}
        </ul>
      </section>
    );
  });
}

/** Neighbours of the same month together. */
function byMonth(entries: readonly Entry[]) {
  const groups: { month: string; members: Entry[] }[] = [];
  for (const entry of entries) {
    const month = monthOf(dayOf(entry.session.startsAt, entry.session.zone));
    if (groups.at(-1)?.month !== month) groups.push({ month, members: [] });
    groups.at(-1)!.members.push(entry);
  }
  return groups;
}
