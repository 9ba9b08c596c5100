import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PayBookingDocument, type BookingDetailFragment } from '../../gql/bookings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Notice } from '../../ui/notice.js';
import classes from './booking.module.css';

/** A booking by invoice that is not paid yet: what is open, and paying it at once by the provider. */
export function OpenInvoice({ booking }: { booking: BookingDetailFragment }) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const [pay, { loading }] = useMutation(PayBookingDocument);
  const [failed, setFailed] = useState(false);
  const { paymentMode, owedCents, payment, viewer } = booking;
  if (paymentMode !== 'INVOICE' || owedCents === 0) return null;
  if (payment.status === 'PAID') return null;

  async function open() {
    setFailed(false);
    const answer = await pay({ variables: { bookingId: booking.id } })
      .then(({ data }) => data?.payBooking)
      .catch(() => undefined);
    const url = answer?.__typename === 'Booking' ? answer.payment.checkoutUrl : null;
    if (url) window.location.assign(url);
    else setFailed(true);
  }
  return (
    <Notice tone="info" title={t('invoice.open', { amount: f.amount(owedCents) })}>
      <p>{t('invoice.text')}</p>
      {failed && <p className={classes.problem}>{t('held.unavailableTitle')}</p>}
      {viewer.canPay && (
        <Button size="sm" variant="default" loading={loading} onClick={() => void open()}>
          {t('invoice.payNow')}
        </Button>
      )}
    </Notice>
  );
}
