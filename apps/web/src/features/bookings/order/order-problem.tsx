import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/link-button.js';
import { Notice } from '../../../ui/notice.js';
import type { BookableSession } from '../cannot-book.js';
import { OtherDates } from '../other-dates.js';
import type { OrderRefusal } from './use-order.js';

interface Props {
  refusal: OrderRefusal;
  session: BookableSession;
  onTake: (seats: number) => void;
}

/** Why nothing was booked, what was kept, and what one can do now. */
export function OrderProblem({ refusal, session, onTake }: Props) {
  const { t } = useTranslation(['bookings', 'order']);
  switch (refusal.__typename) {
    case 'SessionFull':
    case 'SeatsAvailable':
      return (
        <>
          <Notice
            tone="problem"
            title={refusal.seatsLeft > 0 ? t('order:changedTitle') : t('checkout.fullTitle')}
          >
            {refusal.seatsLeft > 0 ? (
              <>
                <p>{t('checkout.fullSome', { count: refusal.seatsLeft })}</p>
                <Button onClick={() => onTake(refusal.seatsLeft)}>
                  {t('checkout.takeLeft', { count: refusal.seatsLeft })}
                </Button>
              </>
            ) : (
              <p>
                {t('checkout.fullNone')} {session.viewer.canJoinWaitlist && t('order:fullWait')}
              </p>
            )}
          </Notice>
          <OtherDates session={session} />
        </>
      );
    case 'AlreadyBooked':
      return (
        <Notice tone="problem" title={t('checkout.alreadyTitle')}>
          <p>{t('checkout.alreadyText')}</p>
          <LinkButton to="/boekingen/$id" params={{ id: refusal.bookingId }} search={{}}>
            {t('checkout.toBooking')}
          </LinkButton>
        </Notice>
      );
    case 'AlreadyWaiting':
      return (
        <Notice tone="problem" title={refusal.message}>
          <LinkButton to="/wachtlijst/$entryId" params={{ entryId: refusal.entryId }} search={{}}>
            {t('order:toEntry')}
          </LinkButton>
        </Notice>
      );
    case 'SessionStarted':
    case 'SessionNotOpen':
    case 'WaitlistClosed':
      return (
        <>
          <Notice tone="problem" title={refusal.message} />
          <OtherDates session={session} />
        </>
      );
    case 'InvalidInput':
      return (
        <Notice tone="problem" title={refusal.message}>
          <ul>
            {refusal.fields.map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        </Notice>
      );
    case 'OwnSession':
      return <Notice tone="problem" title={t('checkout.ownTitle')} />;
    case 'Failed':
      return (
        <Notice tone="problem" title={t('checkout.failedTitle')}>
          {t('checkout.failedText')}
        </Notice>
      );
  }
}
