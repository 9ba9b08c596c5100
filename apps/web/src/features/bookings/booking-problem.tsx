import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import type { BookableSession } from './cannot-book.js';
import { OtherDates } from './other-dates.js';
import type { BookingProblem } from './use-book-seats.js';

interface Props {
  problem: BookingProblem;
  session: BookableSession;
  onTake: (seats: number) => void;
}

/** Why the seats were not booked, what was kept, and what one can do now. */
export function BookingProblemNotice({ problem, session, onTake }: Props) {
  const { t } = useTranslation('bookings');
  switch (problem.__typename) {
    case 'SessionFull':
      return (
        <>
          <Notice tone="problem" title={t('checkout.fullTitle')}>
            {problem.seatsLeft > 0 ? (
              <>
                <p>{t('checkout.fullSome', { count: problem.seatsLeft })}</p>
                <Button onClick={() => onTake(problem.seatsLeft)}>
                  {t('checkout.takeLeft', { count: problem.seatsLeft })}
                </Button>
              </>
            ) : (
              <p>{t('checkout.fullNone')}</p>
            )}
          </Notice>
          <OtherDates session={session} />
        </>
      );
    case 'AlreadyBooked':
      return (
        <Notice tone="problem" title={t('checkout.alreadyTitle')}>
          <p>{t('checkout.alreadyText')}</p>
          <LinkButton to="/boekingen/$id" params={{ id: String(problem.bookingId) }}>
            {t('checkout.toBooking')}
          </LinkButton>
        </Notice>
      );
    case 'SessionStarted':
    case 'SessionNotOpen':
      return (
        <>
          <Notice tone="problem" title={problem.message} />
          <OtherDates session={session} />
        </>
      );
    case 'InvalidInput':
      return (
        <Notice tone="problem" title={problem.message}>
          <ul>
            {problem.fields.map(({ field, message }) => (
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
