import { useQuery } from '@apollo/client/react';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WaitlistPageDocument, type WaitlistDetailFragment } from '../../../gql/bookings/graphql.js';
import { useViewer } from '../../../lib/use-viewer.js';
import { Bone, Bones, TextBones } from '../../../ui/bones.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Page } from '../../../ui/page.js';
import classes from '../booking.module.css';
import { SessionCard } from '../session-card.js';
import { OfferPanel } from './offer-panel.js';
import { OverPanel } from './over-panel.js';
import { WaitingPanel } from './waiting-panel.js';

const route = getRouteApi('/wachtlijst/$entryId');

/** One's place on the waitlist, and the offer of a seat: the links of the mail lead here, the buttons here decide. */
export function WaitlistPage() {
  const { t } = useTranslation('waitlist');
  const { entryId } = route.useParams();
  const { antwoord } = route.useSearch();
  const { href } = useLocation();
  const { viewer } = useViewer();
  const { data, error, refetch } = useQuery(WaitlistPageDocument, {
    variables: { id: entryId },
    fetchPolicy: 'cache-and-network',
    pollInterval: 60_000,
  });
  const entry = data?.waitlistEntry;

  if (viewer === null)
    return (
      <Page title={t('title')} hideTitle width="text">
        <EmptyState
          title={t('signInTitle')}
          actions={
            <LinkButton to="/inloggen" search={{ terug: href }}>
              {t('signIn')}
            </LinkButton>
          }
        >
          {t('signInText')}
        </EmptyState>
      </Page>
    );
  if (error && !data)
    return (
      <Page title={t('title')} hideTitle width="text">
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data || !viewer)
    return (
      <Page title={t('title')} hideTitle>
        <Bones>
          <div className={classes.layout}>
            <div className={classes.column}>
              <Bone width="18rem" height="2.5rem" />
              <TextBones lines={3} />
            </div>
            <Bone height="20rem" />
          </div>
        </Bones>
      </Page>
    );
  if (!entry)
    return (
      <Page title={t('title')} hideTitle width="text">
        <EmptyState
          title={t('notFoundTitle')}
          actions={<LinkButton to="/agenda">{t('toAgenda')}</LinkButton>}
        >
          {t('notFoundText')}
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t('label', { title: entry.session.training.title })} hideTitle>
      <div className={classes.layout}>
        <div className={classes.head} aria-live="polite">
          <PanelOf entry={entry} wish={antwoord} onStale={() => void refetch()} />
        </div>
        <div className={classes.side}>
          <SessionCard session={entry.session} />
        </div>
      </div>
    </Page>
  );
}

interface PanelProps {
  entry: WaitlistDetailFragment;
  wish: 'ja' | 'nee' | undefined;
  onStale: () => void;
}

function PanelOf({ entry, wish, onStale }: PanelProps) {
  const { status } = entry;
  if (status === 'WAITING') return <WaitingPanel entry={entry} />;
  if (status === 'OFFERED') return <OfferPanel entry={entry} wish={wish} onStale={onStale} />;
  return <OverPanel entry={entry} status={status} />;
}
