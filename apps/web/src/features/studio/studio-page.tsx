import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { TabNav } from '../../ui/tab-nav.js';
import { studioTabs } from './routes.js';
import { StudioGate } from './studio-gate.js';
import { TrainingList } from './training-list.js';

const route = getRouteApi('/studio');

export function StudioPage() {
  const { t } = useTranslation('studio');
  const { toon = 'gepubliceerd' } = route.useSearch();
  return (
    <StudioGate>
      <Page
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <LinkButton to="/studio/voorstellen" variant="default">
              {t('proposals')}
            </LinkButton>
            <LinkButton to="/studio/nieuw">{t('newTraining')}</LinkButton>
          </>
        }
      >
        <TabNav label={t('tabs.label')}>
          {studioTabs.map((tab) => (
            <Link
              key={tab}
              to="/studio"
              search={{ toon: tab }}
              activeOptions={{ exact: true, includeSearch: true }}
              replace
              resetScroll={false}
              aria-current={tab === toon ? 'page' : undefined}
            >
              {t(`tabs.${tab}`)}
            </Link>
          ))}
        </TabNav>
        <TrainingList key={toon} tab={toon} />
      </Page>
    </StudioGate>
  );
}
