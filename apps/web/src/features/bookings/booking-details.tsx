import { useTranslation } from 'react-i18next';
import type { BookingDetailFragment } from '../../gql/bookings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import classes from './booking.module.css';

/** Seats, money, dates and the message, as one would look them up later. */
export function BookingDetails({ booking }: { booking: BookingDetailFragment }) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const { payment, session } = booking;
  const { trainer } = session.training;
  const email = trainer.trainer?.email;
  const paid = !['NONE', 'OPEN', 'FAILED'].includes(payment.status);
  return (
    <section className={classes.section}>
      <h2>{t('booking.title')}</h2>
      <dl className={classes.facts}>
        <div>
          <dt>{t('booking.number')}</dt>
          <dd className={classes.number}>{String(booking.id).slice(-8).toUpperCase()}</dd>
        </div>
        <div>
          <dt>{t('booking.bookedOn')}</dt>
          <dd>{f.dateTime(booking.createdAt)}</dd>
        </div>
        <div>
          <dt>{t('checkout.steps.seats')}</dt>
          <dd>{t('booking.seats', { count: booking.seats })}</dd>
        </div>
        <div>
          <dt>
            {paid ? t('booking.paid') : booking.status === 'HELD' ? t('booking.toPay') : t('booking.price')}
          </dt>
          <dd>
            {booking.totalCents === 0 ? t('booking.free') : f.amount(booking.totalCents)}
            {booking.vatCents > 0 && (
              <span className={classes.ofWhich}>
                {' '}
                {t('booking.vatIncluded', { amount: f.amount(booking.vatCents) })}
              </span>
            )}
          </dd>
        </div>
        {payment.refundedCents > 0 && (
          <div>
            <dt>{payment.status === 'REFUNDING' ? t('booking.refunding') : t('booking.refunded')}</dt>
            <dd>{f.amount(payment.refundedCents)}</dd>
          </div>
        )}
        {booking.attendeeNote && (
          <div>
            <dt>{t('booking.note')}</dt>
            <dd className={classes.note}>{booking.attendeeNote}</dd>
          </div>
        )}
        {email && (
          <div>
            <dt>{t('booking.trainer')}</dt>
            <dd>
              <a href={`mailto:${email}`}>{t('booking.mailTrainer', { name: trainer.name })}</a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
