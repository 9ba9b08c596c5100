import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.js';
import { LinkButton } from '../ui/link-button.js';
import { Page } from '../ui/page.js';

export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('notFoundTitle')} hideTitle width="text">
      <EmptyState
        title={t('notFoundTitle')}
        actions={<LinkButton to="/trainingen">{t('toTrainings')}</LinkButton>}
      >
        <p>{t('notFoundText')}</p>
      </EmptyState>
    </Page>
  );
}
