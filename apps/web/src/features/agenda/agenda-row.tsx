import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { DateTile } from '../../ui/date-tile.js';
import { SeatBar } from '../../ui/seat-bar.js';
import classes from './agenda.module.css';
import { isGiven, type Entry } from './entries.js';
import { EntryLink, EntryTag } from './entry-link.js';

interface Props {
  entry: Entry;
  /** Of its heading: below the heading of its list. */
  level: 3 | 4;
}

/** One session in a list: date, title, time, place, and what it is to the reader. */
export function AgendaRow({ entry, level }: Props) {
  const { t } = useTranslation(['agenda', 'shell']);
  const f = useFormats();
  const Heading = `h${level}` as const;
  const { session, booking } = entry;
  const { training, place, startsAt, endsAt, zone } = session;
  const where = place?.town ?? (training.format === 'IN_COMPANY' ? t('agenda:inCompany') : t('shell:online'));
  const ahead = new Date(startsAt) > new Date();
  return (
    <li className={classes.row}>
      <DateTile at={startsAt} zone={zone} />
      <div className={classes.what}>
        <Heading className={classes.rowTitle}>
          <EntryLink entry={entry}>{training.title}</EntryLink>
        </Heading>
        <p className={classes.quiet}>
          {f.timeRange(startsAt, endsAt, zone)} · {where}
          {!isGiven(entry) && ` · ${t('agenda:with', { name: training.trainer.name })}`}
          {booking && booking.seats > 1 && ` · ${t('agenda:seats', { count: booking.seats })}`}
        </p>
        {isGiven(entry) && ahead && (
          <div className={classes.seats}>
            <SeatBar session={session} />
          </div>
        )}
      </div>
      <EntryTag entry={entry} />
    </li>
  );
}
