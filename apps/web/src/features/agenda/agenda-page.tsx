import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/use-viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { AgendaCalendar } from './agenda-calendar.js';
import { AgendaList } from './agenda-list.js';
import classes from './agenda.module.css';
import { BusyFeeds } from './busy-feeds.js';
import { CalendarFeed } from './calendar-feed.js';
import { NextUp } from './next-up.js';
import { agendaViews } from './routes.js';
import { WaitingList } from './waiting-list.js';

const route = getRouteApi('/agenda');

export function AgendaPage() {
  const { t } = useTranslation('agenda');
  const search = route.useSearch();
  const { viewer, isTrainer } = useViewer();
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const view = search.weergave ?? (wide ? 'maand' : 'lijst');

  if (viewer === null)
    return (
      <Page title={t('title')} hideTitle width="text">
        <EmptyState
          title={t('signInTitle')}
          actions={
            <LinkButton to="/inloggen" search={{ terug: '/agenda' }}>
              {t('signIn')}
            </LinkButton>
          }
        />
      </Page>
    );

  const switcher = (
    <nav aria-label={t('view')} className={classes.views}>
      {agendaViews.map((each) => (
        <Link
          key={each}
          to="/agenda"
          search={{ ...search, weergave: each }}
          replace
          resetScroll={false}
          aria-current={each === view ? 'page' : undefined}
        >
          {t(each)}
        </Link>
      ))}
    </nav>
  );
  return (
    <Page title={t('title')} lead={isTrainer ? t('lead') : t('leadMember')} actions={switcher}>
      <WaitingList />
      {view === 'lijst' ? (
        <AgendaList past={search.voorbij === '1'} isTrainer={isTrainer} />
      ) : (
        <>
          <NextUp />
          <AgendaCalendar view={view} day={search.dag} />
        </>
      )}
      <CalendarFeed />
      {isTrainer && <BusyFeeds />}
    </Page>
  );
}
