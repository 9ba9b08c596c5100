import { IconCalendarX, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import classes from './dates.module.css';
import { ZONE, type DateNotes } from './use-date-notes.js';

interface Props {
  id: string;
  notes: DateNotes;
}

/** Below a date: what it meets in another calendar, and whether it is a public holiday. */
export function DateHints({ id, notes: { holiday, busy } }: Props) {
  const { t } = useTranslation('calendars');
  const f = useFormats();
  const [first, ...others] = busy;
  const day = (at: string) => f.dateShort(at, ZONE);
  const whenOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
    day(startsAt) === day(endsAt)
      ? f.timeRange(startsAt, endsAt, ZONE)
      : `${day(startsAt)} ${f.time(startsAt, ZONE)} – ${day(endsAt)} ${f.time(endsAt, ZONE)}`;
  return (
    <div id={id} aria-live="polite" className={classes.notes}>
      {first && (
        <p className={classes.warning}>
          <IconCalendarX size={18} aria-hidden="true" />
          <span>
            {t('meets', { name: first.feedName, when: whenOf(first) })}
            {others.length > 0 && ` ${t('meetsMore', { count: others.length })}`}
          </span>
        </p>
      )}
      {holiday && (
        <p className={classes.note}>
          <IconInfoCircle size={18} aria-hidden="true" />
          <span>{t('holiday', { holiday: t(`holidays.${holiday}`) })}</span>
        </p>
      )}
    </div>
  );
}
