import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { RowBones } from '../../ui/row-bones.js';
import { MonthList } from './month-list.js';
import { useUpcoming } from './use-upcoming.js';

/** The coming year: booked and given, by month. */
export function UpcomingList() {
  const { t } = useTranslation('agenda');
  const { entries, error, refetch } = useUpcoming();
  if (error && !entries) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!entries) return <RowBones />;
  if (entries.length === 0)
    return (
      <EmptyState
        title={t('emptyTitle')}
        actions={<LinkButton to="/trainingen">{t('emptyAction')}</LinkButton>}
      >
        {t('emptyText')}
      </EmptyState>
    );
  return <MonthList entries={entries} level={2} />;
}
