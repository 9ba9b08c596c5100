import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { isFiltered } from './search.js';

const route = getRouteApi('/facturen');

/** Nothing yet, or nothing that fits: what to do next. */
export function NoInvoices() {
  const { t } = useTranslation('invoices');
  const search = route.useSearch();
  const { kant } = search;
  if (isFiltered(search))
    return (
      <EmptyState
        title={t('noneTitle')}
        actions={
          <LinkButton to="/facturen" search={{ kant }} variant="default">
            {t('clear')}
          </LinkButton>
        }
      >
        {t('noneText')}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t('emptyTitle')}
      actions={
        kant === 'uitgereikt' ? (
          <LinkButton to="/studio">{t('toStudio')}</LinkButton>
        ) : (
          <LinkButton to="/trainingen" search={{}}>
            {t('toTrainings')}
          </LinkButton>
        )
      }
    >
      {kant === 'uitgereikt' ? t('emptyIssued') : t('emptyReceived')}
    </EmptyState>
  );
}
