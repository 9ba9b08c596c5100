import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/use-viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { DisputeQueue } from './dispute-queue.js';
import classes from './earnings.module.css';
import { ManualRefunds } from './manual-refunds.js';
import { Reconciliations } from './reconciliations.js';
import { TaxReports } from './tax-reports.js';

/** For who runs the platform: complaints to decide, refunds to transfer, and whether the books agree with the provider. */
export function MoneyPage() {
  const { t } = useTranslation('earnings');
  const { viewer, isModerator } = useViewer();
  const isAdmin = viewer?.roles.includes('admin') ?? false;
  if (viewer === undefined) return null;
  if (!isModerator && !isAdmin)
    return (
      <Page title={t('money.title')} hideTitle width="text">
        <EmptyState title={t('money.forbidden')} />
      </Page>
    );
  return (
    <Page title={t('money.title')} lead={t('money.lead')}>
      <div className={classes.stack}>
        <DisputeQueue />
        {isAdmin && <ManualRefunds />}
        {isAdmin && <Reconciliations />}
        {isAdmin && <TaxReports />}
      </div>
    </Page>
  );
}
