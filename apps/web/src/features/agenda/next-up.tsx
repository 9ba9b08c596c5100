import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { daysUntil } from '../../lib/days.js';
import { useFormats } from '../../lib/use-formats.js';
import { Bone, Bones } from '../../ui/bones.js';
import classes from './agenda.module.css';
import type { Entry } from './entries.js';
import { EntryLink, EntryTag } from './entry-link.js';
import { useUpcoming } from './use-upcoming.js';

/** Above the calendar: what comes first, however far away, so that an empty month does not look like an empty agenda. */
export function NextUp() {
  const { t } = useTranslation('agenda');
  const { entries, error } = useUpcoming();
  if (!entries && error) return null;
  if (!entries)
    return (
      <div className={classes.next}>
        <Bones>
          <Bone width="min(22rem, 70vw)" />
        </Bones>
      </div>
    );
  const [first] = entries;
  return (
    <div className={classes.next}>
      {first ? (
        <First entry={first} />
      ) : (
        <p className={classes.quiet}>
          {t('nothingPlanned')} <Link to="/trainingen">{t('emptyAction')}</Link>
        </p>
      )}
    </div>
  );
}

function First({ entry }: { entry: Entry }) {
  const { t } = useTranslation('agenda');
  const f = useFormats();
  const { startsAt, zone, training } = entry.session;
  const now = new Date();
  const days = daysUntil(startsAt, zone, now);
  const away =
    new Date(startsAt) <= now
      ? t('underWay')
      : days === 0
        ? t('isToday')
        : days === 1
          ? t('isTomorrow')
          : t('inDays', { count: days });
  return (
    <>
      <p className={classes.nextText}>
        <span className={classes.quiet}>{t('nextUp')}</span>{' '}
        <time dateTime={startsAt}>
          {f.dateShort(startsAt, zone)} {f.time(startsAt, zone)}
        </time>{' '}
        <EntryLink entry={entry} className={classes.nextTitle}>
          {training.title}
        </EntryLink>{' '}
        <span className={classes.quiet}>({away})</span>
      </p>
      <EntryTag entry={entry} />
    </>
  );
}
