import { useTranslation } from 'react-i18next';
import { isSureToRun } from '@nutshell/domain/booking';
import type { BookingDetailFragment } from '../../gql/bookings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { SeatBar } from '../../ui/seat-bar.js';
import { certainBy } from '../../ui/threshold-text.js';
import classes from './booking.module.css';

/** Booked, but too few people yet: the bar, and by when one hears. */
export function StillUncertain({ booking }: { booking: BookingDetailFragment }) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const { session } = booking;
  const runsAt = session.runsAt ? new Date(session.runsAt) : null;
  if (isSureToRun({ runsAt, minSeats: session.minSeats })) return null;
  const by = certainBy(session);
  return (
    <div className={classes.bar}>
      <SeatBar session={session} scale />
      {by && (
        <p className={classes.later}>{t('confirmed.certainBy', { date: f.dateTime(by, session.zone) })}</p>
      )}
    </div>
  );
}
