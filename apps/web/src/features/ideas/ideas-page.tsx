import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IdeasDocument } from '../../gql/ideas/graphql.js';
import { Bone, Bones } from '../../ui/bones.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { IdeaCard } from './idea-card.js';
import { IdeaFilters } from './idea-filters.js';
import classes from './ideas.module.css';
import { filterOf, isNarrowed, pageSize, sortOf } from './search.js';

const route = getRouteApi('/ideeen');

/** All ideas that one may see: what most people want comes first. */
export function IdeasPage() {
  const { t } = useTranslation('ideas');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<LinkButton to="/ideeen/nieuw">{t('publish')}</LinkButton>}
    >
      <div className={classes.listPage}>
        <IdeaFilters />
        <Cards />
      </div>
    </Page>
  );
}

function Cards() {
  const { t } = useTranslation('ideas');
  const search = route.useSearch();
  const filter = filterOf(search);
  const { data, previousData, error, loading, refetch } = useQuery(IdeasDocument, {
    variables: { filter, sort: sortOf(search), first: pageSize, after: search.na ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.ideas;
  if (error && !found) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!found)
    return (
      <Bones>
        <div className={classes.cards}>
          {Array.from({ length: 6 }, (_, card) => (
            <Bone key={card} height="13rem" />
          ))}
        </div>
      </Bones>
    );
  if (found.nodes.length === 0)
    return (
      <EmptyState
        title={isNarrowed(search) ? t('noneFound') : t('none')}
        actions={
          <>
            <LinkButton to="/ideeen/nieuw" search={{ titel: search.zoek }}>
              {t('publish')}
            </LinkButton>
            {isNarrowed(search) && (
              <LinkButton to="/ideeen" search={{}} variant="default">
                {t('clear')}
              </LinkButton>
            )}
          </>
        }
      >
        <p>{t('noneText')}</p>
      </EmptyState>
    );
  return (
    <div>
      <p className={classes.quiet} role="status">
        {t('count', { count: found.totalCount })}
      </p>
      <ul className={classes.cards} aria-busy={loading && !data} aria-label={t('title')}>
        {found.nodes.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} />
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
