import { IconCalendarX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './agenda.module.css';
import type { BusyPart } from './busy.js';
import { useWhenBusy } from './use-busy.js';

/** A busy time in the week, greyed: it is not of this site. */
export function BusyBlock({ part }: { part: BusyPart }) {
  const { t } = useTranslation('calendars');
  const whenBusy = useWhenBusy();
  return (
    <div className={classes.busy}>
      <span className={classes.entryWhen}>{whenBusy(part)}</span>
      <span>{t('busyBy', { name: part.feedName })}</span>
    </div>
  );
}

/** The same as a line below the month. */
export function BusyRow({ part }: { part: BusyPart }) {
  const { t } = useTranslation('calendars');
  const whenBusy = useWhenBusy();
  return (
    <li className={classes.busyRow}>
      <IconCalendarX size={18} aria-hidden="true" />
      <span>{t('busyLine', { when: whenBusy(part), name: part.feedName })}</span>
    </li>
  );
}
