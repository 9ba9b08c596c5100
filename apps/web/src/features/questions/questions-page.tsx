import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { QuestionsDocument } from '../../gql/questions/graphql.js';
import { useViewer } from '../../lib/use-viewer.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { RowBones } from '../../ui/row-bones.js';
import { TabNav } from '../../ui/tab-nav.js';
import { NoQuestions } from './no-questions.js';
import { OpenTopics } from './open-topics.js';
import { QuestionFilters } from './question-filters.js';
import { QuestionRow } from './question-row.js';
import classes from './questions.module.css';
import { filterOf, narrowed, pageSize, sortOf, type ListWord } from './search.js';

const route = getRouteApi('/vragen');
const forEverybody: (ListWord | undefined)[] = [undefined, 'open', 'onbeantwoord', 'beantwoord'];
const forMembers: ListWord[] = ['aan-mij', 'mijn', 'gevolgd'];

/** All questions that one may see: lists as tabs, narrowed by words, skill and place. */
export function QuestionsPage() {
  const { t } = useTranslation('questions');
  const search = route.useSearch();
  const { viewer } = useViewer();
  const tabs = viewer ? [...forEverybody, ...forMembers] : forEverybody;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<LinkButton to="/vragen/nieuw">{t('ask')}</LinkButton>}
    >
      <TabNav label={t('lists')}>
        {tabs.map((lijst) => (
          <Link
            key={lijst ?? 'alle'}
            to="/vragen"
            search={narrowed(search, { lijst })}
            aria-current={search.lijst === lijst ? 'page' : undefined}
            activeProps={{ 'aria-current': undefined }}
          >
            {t(`list.${lijst ?? 'alle'}`)}
          </Link>
        ))}
      </TabNav>
      <div className={classes.listPage}>
        <QuestionFilters />
        <List />
        <OpenTopics />
      </div>
    </Page>
  );
}

function List() {
  const { t } = useTranslation('questions');
  const search = route.useSearch();
  const filter = filterOf(search);
  const { data, previousData, error, loading, refetch } = useQuery(QuestionsDocument, {
    variables: { filter, sort: sortOf(search), first: pageSize, after: search.na ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.questions;
  if (error && !found) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!found) return <RowBones />;
  if (found.nodes.length === 0) return <NoQuestions search={search} />;
  return (
    <div>
      <p className={classes.count} role="status">
        {t('count', { count: found.totalCount })}
      </p>
      <ul className={classes.rows} aria-busy={loading && !data} aria-label={t('title')}>
        {found.nodes.map((question) => (
          <QuestionRow key={question.id} question={question} />
        ))}
      </ul>
      <Pager
        list={JSON.stringify([filter, search.sorteer])}
        page={search.pagina ?? 1}
        after={search.na}
        total={found.totalCount}
        pageSize={pageSize}
        endCursor={found.pageInfo.endCursor}
        hasNextPage={found.pageInfo.hasNextPage}
      />
    </div>
  );
}
