import { useTranslation } from 'react-i18next';
import type { BookingDetailFragment } from '../../gql/bookings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { TextLink } from '../../ui/text-link.js';
import { bookingNumber } from './booking-number.js';
import classes from './booking.module.css';

/** Seats, money, dates and the message, as one would look them up later. */
export function BookingDetails({ booking }: { booking: BookingDetailFragment }) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const { payment, session } = booking;
  const { trainer } = session.training;
  const email = trainer.trainer?.email;
  const paid = !['NONE', 'OPEN', 'FAILED'].includes(payment.status);
  const toPay = booking.owedCents > 0 && (booking.viewer.canPay || booking.status === 'RESERVED');
  return (
    <section className={classes.section}>
      <h2>{t('booking.title')}</h2>
      <dl className={classes.facts}>
        <div>
          <dt>{t('booking.number')}</dt>
          <dd className={classes.number}>{bookingNumber(booking.id)}</dd>
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
          <dt>{paid ? t('booking.paid') : toPay ? t('booking.toPay') : t('booking.price')}</dt>
          <dd>
            {booking.totalCents === 0 ? t('booking.free') : f.amount(booking.totalCents)}
            {booking.vatCents > 0 && (
              <span className={classes.ofWhich}>
                {' '}
                {t('booking.vatIncluded', { amount: f.amount(booking.vatCents) })}
              </span>
            )}
            {booking.vatStatus === 'REVERSE_CHARGE' && (
              <span className={classes.ofWhich}> ({t('checkout.vatShifted')})</span>
            )}
          </dd>
        </div>
        {booking.buyer?.kind === 'BUSINESS' && <BuyerRows booking={booking} />}
        {payment.refundedCents > 0 && (
          <div>
            <dt>{payment.status === 'REFUNDING' ? t('booking.refunding') : t('booking.refunded')}</dt>
            <dd>{f.amount(payment.refundedCents)}</dd>
          </div>
        )}
        {booking.invoices.length > 0 && <InvoiceLinks invoices={booking.invoices} />}
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
      {booking.withdrawal && <WithdrawalLine booking={booking} />}
      {(booking.viewer.canDispute || booking.dispute) && (
        <p className={classes.later}>
          <TextLink to="/boekingen/$id/klacht" params={{ id: booking.id }}>
            {t(booking.dispute ? 'booking.disputed' : 'booking.dispute')}
          </TextLink>
        </p>
      )}
    </section>
  );
}

/** In whose name the invoice is, and what its books want on it. */
function BuyerRows({ booking }: { booking: BookingDetailFragment }) {
  const { t } = useTranslation('bookings');
  const { buyer, poNumber, costCentre } = booking;
  return (
    <>
      <div>
        <dt>{t('booking.buyer')}</dt>
        <dd>
          {buyer?.name}
          {buyer?.street && (
            <span className={classes.ofWhich}>
              <br />
              {buyer.street}, {[buyer.postcode, buyer.town].filter(Boolean).join(' ')}
            </span>
          )}
        </dd>
      </div>
      {poNumber && (
        <div>
          <dt>{t('booking.poNumber')}</dt>
          <dd>{poNumber}</dd>
        </div>
      )}
      {costCentre && (
        <div>
          <dt>{t('booking.costCentre')}</dt>
          <dd>{costCentre}</dd>
        </div>
      )}
    </>
  );
}

/** The invoice of these seats, and what was credited of it. */
function InvoiceLinks({ invoices }: Pick<BookingDetailFragment, 'invoices'>) {
  const { t } = useTranslation('bookings');
  return (
    <div>
      <dt>{t('booking.invoices', { count: invoices.length })}</dt>
      <dd>
        {invoices.map(({ id, number, kind }) => (
          <div key={id}>
            <TextLink to="/facturen/$id" params={{ id }} search={{}}>
              {number}
            </TextLink>
            {kind === 'CREDIT' && <span className={classes.ofWhich}> ({t('booking.creditNote')})</span>}
          </div>
        ))}
      </dd>
    </div>
  );
}

/** The way to withdraw, or why a company has none. */
function WithdrawalLine({ booking }: { booking: BookingDetailFragment }) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const { withdrawal } = booking;
  if (withdrawal?.reason === 'BUSINESS') return <p className={classes.later}>{t('booking.noWithdrawal')}</p>;
  if (!withdrawal?.possible) return null;
  return (
    <p className={classes.later}>
      {withdrawal.until && `${t('booking.withdrawUntil', { date: f.dateTime(withdrawal.until) })} `}
      <TextLink to="/boekingen/$id/herroepen" params={{ id: booking.id }}>
        {t('booking.withdraw')}
      </TextLink>
    </p>
  );
}
