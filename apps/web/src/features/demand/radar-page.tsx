import { lazy, Suspense } from 'react';
import { useQuery } from '@apollo/client/react';
import { CROWD } from '@nutshell/domain/request';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DemandDocument, type DemandQuery } from '../../gql/demand/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Bone, Bones } from '../../ui/bones.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { Bars } from './bars.js';
import { Calculator } from './calculator.js';
import { RadarFilters } from './radar-filters.js';
import classes from './radar.module.css';
import { filterOf, isNarrowed } from './search.js';
import { SkillBars } from './skill-bars.js';

const ProvinceMap = lazy(async () => ({ default: (await import('./province-map.js')).ProvinceMap }));

const route = getRouteApi('/vraagradar');

/** What many people want to learn and nobody gives yet: where, when and for how much. */
export function RadarPage() {
  const { t } = useTranslation('radar');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      description={t('description')}
      actions={<LinkButton to="/studio/nieuw">{t('offer')}</LinkButton>}
    >
      <div className={classes.page}>
        <RadarFilters />
        <Figures />
        <details className={classes.why}>
          <summary>{t('why', { least: CROWD })}</summary>
          <p>{t('whyText', { least: CROWD })}</p>
        </details>
        <Calculator />
      </div>
    </Page>
  );
}

function Figures() {
  const { t } = useTranslation('radar');
  const f = useFormats();
  const search = route.useSearch();
  const { data, previousData, error, loading, refetch } = useQuery(DemandDocument, {
    variables: { filter: filterOf(search) },
    fetchPolicy: 'cache-and-network',
  });
  const demand = (data ?? previousData)?.demand;
  if (error && !demand) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!demand) return <RadarBones />;
  const { people, asOf } = demand;
  return (
    <div className={classes.figures} aria-busy={loading && !data}>
      <p role="status" className={classes.total}>
        {people ? t('total', { people: f.number(people) }) : ''}{' '}
        {asOf && <span className={classes.quiet}>{t('asOf', { date: f.dateTime(asOf) })}</span>}
      </p>
      <div className={classes.columns}>
        <div className={classes.column}>
          {people ? (
            <>
              <SkillBars skills={demand.bySkill} />
              <Wishes demand={demand} />
            </>
          ) : (
            <Nothing />
          )}
        </div>
        {demand.byProvince.length > 0 && (
          <Suspense
            fallback={
              <Bones>
                <Bone height="30rem" />
              </Bones>
            }
          >
            <ProvinceMap places={demand.byProvince} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** When people can, and what they would pay. */
function Wishes({ demand: { byDaypart, byPrice } }: { demand: DemandQuery['demand'] }) {
  const { t } = useTranslation('radar');
  const f = useFormats();
  return (
    <div className={classes.pair}>
      <Bars
        title={t('byDaypart')}
        rows={byDaypart.map(({ daypart, people }) => ({ key: daypart, name: t(daypart), people }))}
      />
      <Bars
        title={t('byPrice')}
        rows={byPrice.map(({ priceExVatCents, people }) => ({
          key: String(priceExVatCents),
          name: t('priceRow', { price: f.price(priceExVatCents) }),
          people,
        }))}
      />
    </div>
  );
}

function Nothing() {
  const { t } = useTranslation('radar');
  const search = route.useSearch();
  const narrowed = isNarrowed(search);
  return (
    <EmptyState
      title={narrowed ? t('none') : t('noneAll')}
      actions={
        <>
          {narrowed && (
            <LinkButton to="/vraagradar" search={{}}>
              {t('clear')}
            </LinkButton>
          )}
          <LinkButton to="/leervragen" search={{}} variant={narrowed ? 'default' : 'filled'}>
            {t('requests')}
          </LinkButton>
        </>
      }
    >
      <p>{narrowed ? t('noneText', { least: CROWD }) : t('noneAllText', { least: CROWD })}</p>
    </EmptyState>
  );
}

const RadarBones = () => (
  <Bones>
    <div className={classes.columns}>
      <div className={classes.column}>
        {Array.from({ length: 6 }, (_, row) => (
          <Bone key={row} height="2.5rem" />
        ))}
      </div>
      <Bone height="30rem" />
    </div>
  </Bones>
);
