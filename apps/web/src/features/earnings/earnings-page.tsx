import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/use-viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import classes from './earnings.module.css';
import { EarningsOverview } from './earnings-overview.js';
import { PayoutAccountCard } from './payout-account-card.js';
import { PayoutList } from './payout-list.js';

const HERE = '/studio/inkomsten';

export function EarningsPage() {
  const { t } = useTranslation('earnings');
  const { viewer, isTrainer } = useViewer();
  if (viewer === null)
    return (
      <Page title={t('title')} hideTitle width="text">
        <EmptyState
          title={t('signInTitle')}
          actions={
            <LinkButton to="/inloggen" search={{ terug: HERE }}>
              {t('signIn')}
            </LinkButton>
          }
        />
      </Page>
    );
  if (viewer && !isTrainer)
    return (
      <Page title={t('title')} hideTitle width="text">
        <EmptyState
          title={t('notTrainerTitle')}
          actions={
            <LinkButton to="/instellingen" search={{ deel: 'trainer', terug: HERE }}>
              {t('toTrainerProfile')}
            </LinkButton>
          }
        >
          {t('notTrainerText')}
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={classes.stack}>
        <PayoutAccountCard />
        <EarningsOverview />
        <PayoutList />
      </div>
    </Page>
  );
}
