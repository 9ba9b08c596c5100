import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/use-viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { TabNav } from '../../ui/tab-nav.js';
import { InvoiceList } from './invoice-list.js';

const route = getRouteApi('/facturen');

/** Everything that somebody received and, when they sell, issued. */
export function InvoicesPage() {
  const { t } = useTranslation('invoices');
  const { kant } = route.useSearch();
  const { viewer, isTrainer } = useViewer();
  const isAdmin = viewer?.roles.includes('admin') ?? false;
  const issues = isTrainer || isAdmin;

  if (viewer === null)
    return (
      <Page title={t('title')} hideTitle width="text">
        <EmptyState
          title={t('signInTitle')}
          actions={
            <LinkButton to="/inloggen" search={{ terug: '/facturen' }}>
              {t('signIn')}
            </LinkButton>
          }
        />
      </Page>
    );
  return (
    <Page title={t('title')} lead={issues ? t('leadTrainer') : t('lead')}>
      {issues && (
        <TabNav label={t('sides')}>
          <Link
            to="/facturen"
            search={{}}
            activeOptions={{ exact: true }}
            aria-current={kant ? undefined : 'page'}
          >
            {t('RECEIVED')}
          </Link>
          <Link
            to="/facturen"
            search={{ kant: 'uitgereikt' }}
            aria-current={kant === 'uitgereikt' ? 'page' : undefined}
          >
            {t('ISSUED')}
          </Link>
          {isAdmin && (
            <Link
              to="/facturen"
              search={{ kant: 'alle' }}
              aria-current={kant === 'alle' ? 'page' : undefined}
            >
              {t('ALL')}
            </Link>
          )}
        </TabNav>
      )}
      <InvoiceList />
    </Page>
  );
}
