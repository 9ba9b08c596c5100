import { lazy, Suspense, useState } from 'react';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EarningsDocument } from '../../gql/earnings/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Bone, Bones } from '../../ui/bones.js';
import { ErrorState } from '../../ui/error-state.js';
import classes from './earnings.module.css';
import { MonthTable } from './month-table.js';

const route = getRouteApi('/studio/inkomsten');
const MonthChart = lazy(async () => ({ default: (await import('./month-chart.js')).MonthChart }));

/** What is expected, on its way and paid out, and the year by the month of the session: a chart, or the same as a table. */
export function EarningsOverview() {
  const { t } = useTranslation('earnings');
  const f = useFormats();
  const navigate = useNavigate();
  const { jaar } = route.useSearch();
  const year = jaar ?? new Date().getFullYear();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const { data, previousData, error, refetch } = useQuery(EarningsDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const earnings = (data ?? previousData)?.earnings;
  if (error && !earnings) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!earnings)
    return (
      <Bones>
        <Bone height="6rem" />
        <Bone height="18rem" />
      </Bones>
    );
  const tiles = [
    ['expected', earnings.expectedCents],
    ['onTheWay', earnings.onTheWayCents],
    ['paidOut', earnings.paidOutCents],
  ] as const;
  return (
    <>
      <dl className={classes.tiles}>
        {tiles.map(([name, cents]) => (
          <div key={name} className={classes.tile}>
            <dt>{t(`overview.${name}`)}</dt>
            <dd className={classes.sum}>{f.amount(cents)}</dd>
            <dd className={classes.quiet}>{t(`overview.${name}Text`)}</dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="per-month">
        <div className={classes.sectionHead}>
          <h2 id="per-month">{t('overview.perMonth')}</h2>
          <NativeSelect
            aria-label={t('overview.year')}
            data={earnings.years.map(String)}
            value={String(year)}
            onChange={(event) =>
              void navigate({
                to: '/studio/inkomsten',
                search: { jaar: Number(event.currentTarget.value) },
                replace: true,
                resetScroll: false,
              })
            }
          />
          <SegmentedControl
            aria-label={t('overview.view')}
            data={[
              { value: 'chart', label: t('overview.chart') },
              { value: 'table', label: t('overview.table') },
            ]}
            value={view}
            onChange={(next) => setView(next === 'table' ? 'table' : 'chart')}
          />
        </div>
        {view === 'table' ? (
          <MonthTable earnings={earnings} />
        ) : earnings.total.soldCents === 0 ? (
          <p className={classes.quiet}>{t('overview.nothing', { year: earnings.year })}</p>
        ) : (
          <Suspense fallback={<Bone height="18rem" />}>
            <MonthChart earnings={earnings} />
          </Suspense>
        )}
      </section>
    </>
  );
}
