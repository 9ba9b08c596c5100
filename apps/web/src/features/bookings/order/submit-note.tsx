import { PAYMENT_TERM_DAYS } from '@nutshell/domain/invoice';
import { useTranslation } from 'react-i18next';
import { ThresholdText } from '../../../ui/threshold-text.js';
import type { BookableSession } from '../cannot-book.js';
import classes from '../checkout.module.css';

interface Props {
  session: BookableSession;
  /** That are booked now; 0 is only waiting. */
  seats: number;
  byInvoice: boolean;
  free: boolean;
}

/** Exactly when money moves, just above the button. */
export function SubmitNote({ session, seats, byInvoice, free }: Props) {
  const { t } = useTranslation(['order', 'bookings']);
  if (seats === 0)
    return (
      <p className={classes.money}>
        {free ? t('order:waitFree') : t('order:waitPay')} {t('order:waitHow')}
      </p>
    );
  if (byInvoice)
    return (
      <p className={classes.money}>
        {t('order:invoiceText', { days: PAYMENT_TERM_DAYS })} {t('order:invoiceBack')}
      </p>
    );
  const now = !free && session.paymentMode === 'NOW';
  return (
    <p className={classes.money}>
      <ThresholdText session={session} />{' '}
      {now && `${t('bookings:checkout.payAtProvider')} ${t('bookings:checkout.payNote', { count: seats })}`}
    </p>
  );
}
