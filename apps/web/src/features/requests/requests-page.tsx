import { lazy, Suspense } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconLayoutGrid, IconMap2 } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RequestsDocument } from '../../gql/requests/graphql.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Bone, Bones } from '../../ui/bones.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { ViewSwitch } from '../../ui/view-switch.js';
import { NoRequests } from './no-requests.js';
import { RequestCard } from './request-card.js';
import { RequestFilters } from './request-filters.js';
import classes from './requests.module.css';
import { filterOf, pageSize, sortOf } from './search.js';

const RequestsMap = lazy(() => import('./requests-map.js').then((m) => ({ default: m.RequestsMap })));

const route = getRouteApi('/leervragen');

/** What people want to learn together: what most want comes first, as cards or on a map. */
export function RequestsPage() {
  const { t } = useTranslation('requests');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { isTrainer } = useViewer();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<LinkButton to="/leervragen/nieuw">{t('ask')}</LinkButton>}
    >
      <div className={classes.listPage}>
        <RequestFilters>
          <ViewSwitch
            label={t('view')}
            views={[
              { value: undefined, label: t('cards'), Icon: IconLayoutGrid },
              { value: 'kaart' as const, label: t('map'), Icon: IconMap2 },
            ]}
            shown={search.weergave}
            onShow={(weergave) =>
              void navigate({
                search: (now) => ({ ...now, weergave, na: undefined, pagina: undefined }),
                resetScroll: false,
              })
            }
          />
        </RequestFilters>
        {search.weergave === 'kaart' ? (
          <Suspense fallback={<MapBone />}>
            <RequestsMap />
          </Suspense>
        ) : (
          <Cards />
        )}
        {isTrainer && (
          <p className={classes.quiet}>
            {t('forTrainers')} <Link to="/vraagradar">{t('toRadar')}</Link>
          </p>
        )}
      </div>
    </Page>
  );
}

const MapBone = () => (
  <Bones>
    <Bone height="34rem" />
  </Bones>
);

function Cards() {
  const { t } = useTranslation('requests');
  const search = route.useSearch();
  const filter = filterOf(search);
  const { data, previousData, error, loading, refetch } = useQuery(RequestsDocument, {
    variables: { filter, sort: sortOf(search), first: pageSize, after: search.na ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.requests;
  if (error && !found) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!found)
    return (
      <Bones>
        <div className={classes.cards}>
          {Array.from({ length: 6 }, (_, card) => (
            <Bone key={card} height="17rem" />
          ))}
        </div>
      </Bones>
    );
  if (found.nodes.length === 0) return <NoRequests />;
  return (
    <div>
      <p className={classes.count} role="status">
        {t('count', { count: found.totalCount })}
      </p>
      <ul className={classes.cards} aria-busy={loading && !data} aria-label={t('title')}>
        {found.nodes.map((request) => (
          <RequestCard key={request.id} request={request} />
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
