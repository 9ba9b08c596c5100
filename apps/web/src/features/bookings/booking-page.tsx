import { useEffect, useRef } from 'react';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BookingPageDocument } from '../../gql/bookings/graphql.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Bone, Bones, TextBones } from '../../ui/bones.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { BookingDetails } from './booking-details.js';
import { BookingHead } from './booking-head.js';
import classes from './booking.module.css';
import { isOpenChoice } from './changes/choice-panel.js';
import { BookingPeople } from './people/booking-people.js';
import { Fellows } from './fellows.js';
import { PreparationItems } from './preparation-items.js';
import { SessionCard } from './session-card.js';
import { useBookingProgress } from './use-booking-progress.js';
import { WaitingToo } from './waitlist/waiting-too.js';

const route = getRouteApi('/boekingen/$id');

/** A booking in whatever state it is; also where the payment provider sends people back to. */
export function BookingPage() {
  const { t } = useTranslation('bookings');
  const { id } = route.useParams();
  const { betaling, wachtlijst } = route.useSearch();
  const { pathname } = useLocation();
  const { viewer } = useViewer();
  const { data, error, refetch } = useQuery(BookingPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const booking = data?.booking;
  const held = booking?.status === 'HELD';
  // The seat was released, and a payment may still come in: it gets the seat, or the money goes back.
  const late = booking?.status === 'EXPIRED' && booking.payment.status === 'OPEN';
  const processing = betaling === 'klaar' && (late || (held && booking.payment.status !== 'FAILED'));
  const progress = useBookingProgress(id, {
    waiting: held || late,
    eager: processing,
    heldUntil: held ? booking.heldUntil : null,
  });
  const status = booking?.status;
  const before = useRef(status);
  useEffect(() => {
    // A booking that moved on unlocks more than its state: the link, the preparation, the trainer's address.
    if (before.current && status && before.current !== status) void refetch();
    before.current = status;
  }, [status, refetch]);

  if (viewer === null)
    return (
      <Page title={t('booking.title')} hideTitle width="text">
        <EmptyState
          title={t('booking.signInTitle')}
          actions={
            <LinkButton to="/inloggen" search={{ terug: pathname }}>
              {t('booking.signIn')}
            </LinkButton>
          }
        />
      </Page>
    );
  if (error && !data)
    return (
      <Page title={t('booking.title')} hideTitle width="text">
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page title={t('booking.title')} hideTitle>
        <Bones>
          <div className={classes.layout}>
            <div className={classes.column}>
              <Bone width="18rem" height="2.5rem" />
              <TextBones lines={2} />
              <Bone height="8rem" />
            </div>
            <Bone height="20rem" />
          </div>
        </Bones>
      </Page>
    );
  if (!booking)
    return (
      <Page title={t('booking.notFoundTitle')} hideTitle width="text">
        <EmptyState
          title={t('booking.notFoundTitle')}
          actions={<LinkButton to="/agenda">{t('booking.toAgenda')}</LinkButton>}
        >
          {t('booking.notFoundText')}
        </EmptyState>
      </Page>
    );

  return (
    <Page title={t('booking.label', { title: booking.session.training.title })} hideTitle>
      <div className={classes.layout}>
        <BookingHead
          booking={booking}
          processing={processing ? { slow: progress.slow, late } : null}
          stopped={betaling === 'afgebroken'}
          onAskAgain={() => void (isOpenChoice(booking.choice) ? refetch() : progress.askAgain())}
        />
        <div className={classes.side}>
          <SessionCard session={booking.session} />
        </div>
        <div className={classes.column}>
          <WaitingToo booking={booking} missed={wachtlijst === 'mislukt'} />
          {booking.status === 'CONFIRMED' && <PreparationItems items={booking.session.training.items} />}
          <BookingPeople bookingId={booking.id} />
          <Fellows bookingId={booking.id} />
          <BookingDetails booking={booking} />
        </div>
      </div>
    </Page>
  );
}
