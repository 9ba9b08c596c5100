import { useQuery } from '@apollo/client/react';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SeatPageDocument, type SeatPageQuery } from '../../../gql/bookings/graphql.js';
import { useViewer } from '../../../lib/use-viewer.js';
import { Bone, Bones, TextBones } from '../../../ui/bones.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Page } from '../../../ui/page.js';
import classes from '../booking.module.css';
import { PreparationItems } from '../preparation-items.js';
import { SessionCard } from '../session-card.js';
import { Absence } from './absence.js';
import { CheckInCode } from './check-in-code.js';
import { YourReview } from './your-review.js';

const route = getRouteApi('/plekken/$id');

type Seat = NonNullable<SeatPageQuery['participant']>;

/** A seat that somebody else booked, for who sits there. */
export function SeatPage() {
  const { t } = useTranslation('participants');
  const { id } = route.useParams();
  const { pathname } = useLocation();
  const { viewer } = useViewer();
  const { data, error, refetch } = useQuery(SeatPageDocument, {
    variables: { id },
    skip: !viewer,
    fetchPolicy: 'cache-and-network',
  });
  if (data?.participant) return <Found seat={data.participant} />;
  return (
    <Page title={t('signInTitle')} hideTitle width="text">
      {viewer === null && (
        <EmptyState
          title={t('signInTitle')}
          actions={
            <>
              <LinkButton to="/inloggen" search={{ terug: pathname }}>
                {t('signIn')}
              </LinkButton>
              <LinkButton to="/aanmelden" search={{ terug: pathname }} variant="default">
                {t('signUp')}
              </LinkButton>
            </>
          }
        >
          {t('signInText')}
        </EmptyState>
      )}
      {data && (
        <EmptyState title={t('missingTitle')} actions={<LinkButton to="/agenda">{t('toAgenda')}</LinkButton>}>
          {t('missingText')}
        </EmptyState>
      )}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {viewer !== null && !data && !error && (
        <Bones>
          <Bone width="60%" height="2.5rem" />
          <TextBones lines={4} />
        </Bones>
      )}
    </Page>
  );
}

function Found({ seat }: { seat: Seat }) {
  const { t } = useTranslation('participants');
  const { session, bookedBy } = seat;
  const { training } = session;
  const booker = bookedBy?.name ?? '';
  const ahead = session.status === 'PUBLISHED' && new Date(session.startsAt) > new Date();
  return (
    <Page title={t('seatTitle', { title: training.title })} lead={t('seatBookedBy', { name: booker })}>
      <div className={classes.layout}>
        <div className={classes.side}>
          <SessionCard session={session} />
        </div>
        <div className={classes.column}>
          {session.status === 'CANCELLED' && <p className={classes.lead}>{t('seatOver')}</p>}
          {seat.attendance === 'ATTENDED' && <p className={classes.lead}>{t('attended')}</p>}
          <Absence seat={seat} />
          <CheckInCode seat={seat} session={session} />
          <YourReview session={session} />
          {ahead && <PreparationItems items={training.items} />}
          {ahead && (
            <p className={classes.later}>
              {t('cannotCome', { name: booker })}{' '}
              {seat.calendarUrl && <a href={seat.calendarUrl}>{t('calendar')}</a>}
            </p>
          )}
        </div>
      </div>
    </Page>
  );
}
