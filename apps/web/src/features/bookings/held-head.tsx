import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { HOLD_MINUTES, PAY_LINK_HOURS } from '@nutshell/domain/booking';
import { useTranslation } from 'react-i18next';
import { PayBookingDocument, type BookingDetailFragment } from '../../gql/bookings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Notice } from '../../ui/notice.js';
import classes from './booking.module.css';
import { CancelButton } from './cancel-button.js';
import { HoldTimer } from './hold-timer.js';

interface Props {
  booking: BookingDetailFragment;
  stopped: boolean;
  onAskAgain: () => void;
}

/** The seat is kept until it is paid, for a quarter of an hour or for as long as a pay link works. */
export function HeldHead({ booking, stopped, onAskAgain }: Props) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const [payBooking] = useMutation(PayBookingDocument);
  const [opening, setOpening] = useState(false);
  const [lapsed, setLapsed] = useState(false);
  const [problem, setProblem] = useState<'unavailable' | 'not-payable'>();

  // Longer than a seat is held at the checkout: the pay link of a reservation, or an offer of the waitlist.
  const byLink =
    !!booking.heldUntil && Date.parse(booking.heldUntil) - Date.now() > HOLD_MINUTES * 60_000 + 30_000;

  async function pay() {
    setOpening(true);
    setProblem(undefined);
    const answer = await payBooking({ variables: { bookingId: booking.id } })
      .then(({ data }) => data?.payBooking)
      .catch(() => undefined);
    const url = answer?.__typename === 'Booking' ? answer.payment.checkoutUrl : null;
    if (url) return window.location.assign(url);
    setOpening(false);
    if (answer?.__typename === 'BookingNotPayable') {
      setProblem('not-payable');
      onAskAgain();
    } else setProblem('unavailable');
  }

  function lapse() {
    setLapsed(true);
    onAskAgain();
  }

  // Who cannot pay any more according to the server: a clock of this device may run ahead.
  if (lapsed && !booking.viewer.canPay)
    return (
      <>
        <h2 className={classes.title}>{t('held.lapsedTitle')}</h2>
        <p className={classes.lead}>{t('held.lapsed')}</p>
      </>
    );
  return (
    <>
      <h2 className={classes.title}>
        {booking.seats > 1 ? t('held.titleSeats', { count: booking.seats }) : t('held.title')}
      </h2>
      <p className={classes.lead}>
        {booking.heldUntil &&
          (byLink
            ? t('held.linkText', { date: f.dateTime(booking.heldUntil) })
            : t('held.text', { time: f.time(booking.heldUntil) }))}
      </p>
      {stopped && !problem && <Notice tone="info">{t('held.notPaid', { count: booking.seats })}</Notice>}
      {problem === 'unavailable' && (
        <Notice tone="problem" title={t('held.unavailableTitle')}>
          {t('held.unavailableText', { count: booking.seats })}
        </Notice>
      )}
      {problem === 'not-payable' && <Notice tone="problem" title={t('held.notPayable')} />}
      {booking.heldUntil && (
        <HoldTimer
          until={booking.heldUntil}
          onLapsed={lapse}
          {...(byLink && { minutes: PAY_LINK_HOURS * 60 })}
        />
      )}
      <div className={classes.actions}>
        <Button size="lg" loading={opening} disabled={!booking.viewer.canPay} onClick={() => void pay()}>
          {t('held.pay', { amount: f.amount(booking.owedCents || booking.totalCents) })}
        </Button>
        {booking.viewer.canCancel && (
          <CancelButton booking={booking} label={t('booking.release', { count: booking.seats })} />
        )}
      </div>
      <p className={classes.later}>{t('held.later', { count: booking.seats })}</p>
    </>
  );
}
