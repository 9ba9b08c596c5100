import { lazy, Suspense } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { TrainingFacetsDocument } from '../../gql/trainings/graphql.js';
import { takeGiven } from '../../lib/given.js';
import { Bone, Bones } from '../../ui/bones.js';
import { Page } from '../../ui/page.js';
import { ActiveFilters } from './active-filters.js';
import { FilterDialog } from './filter-dialog.js';
import { FilterPanel } from './filter-panel.js';
import { ResultBar } from './result-bar.js';
import { ResultList } from './result-list.js';
import { filterOf } from './search.js';
import classes from './trainings-page.module.css';
import { useTrainingsSearch } from './use-trainings-search.js';

takeGiven(TrainingFacetsDocument);

const CalendarView = lazy(() => import('./calendar-view.js').then((m) => ({ default: m.CalendarView })));
const MapView = lazy(() => import('./map-view.js').then((m) => ({ default: m.MapView })));

/** All trainings: filters beside the results, which are a list, a calendar or a map. */
export function TrainingsPage() {
  const { t } = useTranslation('trainings');
  const { search } = useTrainingsSearch();
  const { data, previousData, refetch } = useQuery(TrainingFacetsDocument, {
    variables: { filter: filterOf(search) },
  });
  const found = (data ?? previousData)?.trainings;
  return (
    <Page title={t('title')} description={t('description')}>
      <div className={classes.columns}>
        <aside className={classes.filters} aria-label={t('filters')}>
          <FilterPanel facets={found?.facets} />
        </aside>
        <div className={classes.results}>
          <ResultBar
            total={found?.totalCount}
            filters={<FilterDialog facets={found?.facets} total={found?.totalCount} />}
          />
          <ActiveFilters />
          <Suspense fallback={<ViewBone />}>
            {search.weergave === 'kalender' && <CalendarView />}
            {search.weergave === 'kaart' && <MapView />}
            {!search.weergave && <ResultList total={found?.totalCount} onRetry={() => void refetch()} />}
          </Suspense>
        </div>
      </div>
    </Page>
  );
}

const ViewBone = () => (
  <Bones>
    <Bone height="28rem" />
  </Bones>
);
