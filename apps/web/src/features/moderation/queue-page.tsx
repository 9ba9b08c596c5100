import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ModerationQueueDocument } from '../../gql/moderation/graphql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Outcome } from '../../ui/outcome.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { RowBones } from '../../ui/row-bones.js';
import { TabNav } from '../../ui/tab-nav.js';
import { CaseCard } from './case-card.js';
import classes from './moderation.module.css';
import { StaffOnly } from './staff-only.js';

const route = getRouteApi('/moderatie');
const PAGE = 10;
const parts = [
  { toon: undefined, kind: 'QUEUED', count: 'queued' },
  { toon: 'gemeld', kind: 'REPORTED', count: 'reported' },
  { toon: 'bezwaar', kind: 'APPEALED', count: 'appealed' },
] as const;

/** What waits for a moderator: first posts, reports, appeals. */
export function QueuePage() {
  const { t } = useTranslation('moderation');
  return (
    <StaffOnly title={t('title')}>
      <Queue />
    </StaffOnly>
  );
}

function Queue() {
  const { t } = useTranslation('moderation');
  const { toon, na, pagina = 1 } = route.useSearch();
  const { kind } = parts.find((part) => part.toon === toon)!;
  const { data, error, refetch } = useQuery(ModerationQueueDocument, {
    variables: { kind, first: PAGE, after: na ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const queue = data?.moderationQueue;
  const [outcome, setOutcome] = useState<string>();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Link to="/moderatie/logboek" search={{}}>
          {t('auditLog')}
        </Link>
      }
    >
      <TabNav label={t('parts')}>
        {parts.map((part) => (
          <Link
            key={part.kind}
            to="/moderatie"
            search={part.toon ? { toon: part.toon } : {}}
            activeOptions={{ exact: true }}
            aria-current={part.toon === toon ? 'page' : undefined}
          >
            {t(`part.${part.kind}`, { count: data?.moderationCounts[part.count] ?? 0 })}
          </Link>
        ))}
      </TabNav>
      <Outcome key={kind} text={outcome} />
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!queue && !error && <RowBones />}
      {queue?.nodes.length === 0 && <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>}
      {queue && queue.nodes.length > 0 && (
        <>
          <ul className={classes.list}>
            {queue.nodes.map((one) => (
              <CaseCard
                key={one.id}
                one={one}
                onDecided={(verdict) => {
                  void refetch().catch(() => undefined);
                  setOutcome(t(`decided.${verdict}`, { title: one.title || t('untitled') }));
                }}
              />
            ))}
          </ul>
          <Pager
            list={`moderatie/${kind}`}
            page={pagina}
            after={na}
            total={queue.totalCount}
            pageSize={PAGE}
            endCursor={queue.pageInfo.endCursor}
            hasNextPage={queue.pageInfo.hasNextPage}
          />
        </>
      )}
    </Page>
  );
}
