import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import classes from './booking-box.module.css';
import type { TrainingSession } from './booking-box.js';

/** Seats that are kept for those who asked for the training: the reader's own, or how many and until when. */
export function FirstRight({ session }: { session: TrainingSession }) {
  const { t } = useTranslation('trainings');
  const f = useFormats();
  const { firstRight, viewer, zone } = session;
  const entry = viewer.waitlistEntry;
  if (entry?.firstRight && entry.status === 'OFFERED' && entry.offerUntil)
    return (
      <p className={classes.firstRight} data-mine>
        {t('firstRight.mine', { date: f.dateTime(entry.offerUntil, zone) })}
      </p>
    );
  if (!firstRight || firstRight.seats < 1) return null;
  return (
    <p className={classes.firstRight}>
      {t('firstRight.kept', { count: firstRight.seats, date: f.dateTime(firstRight.until, zone) })}
    </p>
  );
}
