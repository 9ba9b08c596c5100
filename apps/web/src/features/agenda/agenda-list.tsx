import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TabNav } from '../../ui/tab-nav.js';
import { PastList } from './past-list.js';
import { UpcomingList } from './upcoming-list.js';

/** What comes, soonest first, or what has been, latest first. */
export function AgendaList({ past, isTrainer }: { past: boolean; isTrainer: boolean }) {
  const { t } = useTranslation('agenda');
  const tab = (voorbij: '1' | undefined, label: string) => (
    <Link
      to="/agenda"
      search={{ weergave: 'lijst', voorbij }}
      activeOptions={{ exact: true }}
      replace
      resetScroll={false}
      aria-current={past === (voorbij === '1') ? 'page' : undefined}
    >
      {label}
    </Link>
  );
  return (
    <section>
      <TabNav label={t('moment')}>
        {tab(undefined, t('upcoming'))}
        {tab('1', t('past'))}
      </TabNav>
      {past ? <PastList isTrainer={isTrainer} /> : <UpcomingList />}
    </section>
  );
}
