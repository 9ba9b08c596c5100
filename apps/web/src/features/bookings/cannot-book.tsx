import { useTranslation } from 'react-i18next';
import type { CheckoutQuery } from '../../gql/bookings/graphql.js';
import { FocusHere } from '../../ui/focus-here.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import classes from './checkout.module.css';
import { OtherDates } from './other-dates.js';

export type BookableSession = NonNullable<CheckoutQuery['session']>;

export type Reason =
  | { kind: 'own' | 'started' | 'not-open' | 'sold-out' }
  | { kind: 'already'; bookingId: string }
  | { kind: 'waiting'; entryId: string };

/** Why a reader should not begin this checkout, as far as the page knows; the server decides again. */
export function reasonNotToBook(session: BookableSession, readerId: string | undefined): Reason | null {
  const { booking, waitlistEntry, canJoinWaitlist } = session.viewer;
  if (booking) return { kind: 'already', bookingId: booking.id };
  if (readerId && session.training.trainer.id === readerId) return { kind: 'own' };
  if (session.status !== 'PUBLISHED') return { kind: 'not-open' };
  if (new Date(session.startsAt) <= new Date()) return { kind: 'started' };
  if (waitlistEntry) return { kind: 'waiting', entryId: waitlistEntry.id };
  return session.seatsLeft < 1 && readerId && !canJoinWaitlist ? { kind: 'sold-out' } : null;
}

interface Props {
  reason: Reason;
  session: BookableSession;
  /** The reader has just tried to book: what is said is the answer to that. */
  tried: boolean;
}

/** Instead of the form: what is the matter, and what one can do. */
export function CannotBook({ reason, session, tried }: Props) {
  const { t } = useTranslation('bookings');
  if (reason.kind === 'already')
    return (
      <div className={classes.steps}>
        <Notice tone="info" title={t('checkout.alreadyTitle')}>
          <p>{t('checkout.alreadyText')}</p>
          <LinkButton to="/boekingen/$id" params={{ id: reason.bookingId }} search={{}}>
            {t('checkout.toBooking')}
          </LinkButton>
        </Notice>
      </div>
    );
  if (reason.kind === 'waiting')
    return (
      <div className={classes.steps}>
        <Notice tone="info" title={t('checkout.waitingTitle')}>
          <LinkButton to="/wachtlijst/$entryId" params={{ entryId: reason.entryId }} search={{}}>
            {t('checkout.toWaitlist')}
          </LinkButton>
        </Notice>
      </div>
    );
  if (reason.kind === 'own')
    return (
      <div className={classes.steps}>
        <Notice tone="info" title={t('checkout.ownTitle')}>
          <p>{t('checkout.ownText')}</p>
          <LinkButton to="/studio/sessies/$id" params={{ id: session.id }}>
            {t('checkout.toSession')}
          </LinkButton>
        </Notice>
      </div>
    );
  const [title, text] = {
    started: [t('checkout.startedTitle'), t('checkout.startedText')],
    'not-open': [t('checkout.notOpenTitle'), t('checkout.notOpenText')],
    'sold-out': tried
      ? [t('checkout.fullTitle'), t('checkout.fullNone')]
      : [t('checkout.soldOutTitle'), t('checkout.soldOutText')],
  }[reason.kind];
  return (
    <div className={classes.steps}>
      {tried ? (
        <FocusHere>
          <Notice tone="problem" title={title}>
            <p>{text}</p>
          </Notice>
        </FocusHere>
      ) : (
        <Notice tone="info" title={title}>
          <p>{text}</p>
        </Notice>
      )}
      <OtherDates session={session} />
    </div>
  );
}
