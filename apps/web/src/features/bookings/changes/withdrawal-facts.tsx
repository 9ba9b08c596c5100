import { useTranslation } from 'react-i18next';
import type { BookingDetailFragment } from '../../../gql/bookings/graphql.js';
import { useFormats } from '../../../lib/use-formats.js';
import { bookingNumber } from '../booking-number.js';
import classes from '../booking.module.css';

/** Which contract it is about. */
export function WithdrawalFacts({ booking }: { booking: BookingDetailFragment }) {
  const { t } = useTranslation(['changes', 'bookings']);
  const f = useFormats();
  const { session } = booking;
  const rows = [
    [t('changes:withdraw.training'), session.training.title],
    [
      t('bookings:booking.when'),
      `${f.date(session.startsAt, session.zone)}, ${f.timeRange(session.startsAt, session.endsAt, session.zone)}`,
    ],
    [t('bookings:booking.number'), bookingNumber(booking.id)],
    [t('bookings:booking.bookedOn'), f.dateTime(booking.createdAt)],
    [
      t('bookings:booking.price'),
      booking.totalCents > 0 ? f.amount(booking.totalCents) : t('bookings:booking.free'),
    ],
  ] as const;
  return (
    <dl className={classes.facts}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
