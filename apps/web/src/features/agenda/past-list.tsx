import { useState } from 'react';
import { Button } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { AgendaDocument, PastBookingsDocument } from '../../gql/agenda/graphql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { RowBones } from '../../ui/row-bones.js';
import classes from './agenda.module.css';
import { bookedEntry, entryOf, isGiven, type Entry } from './entries.js';
import { MonthList } from './month-list.js';

const PAGE = 20;
const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/** Earlier bookings, page by page, and what a trainer gave in the last year. */
export function PastList({ isTrainer }: { isTrainer: boolean }) {
  const { t } = useTranslation('agenda');
  const booked = usePastBookings();
  const given = useGiven(!isTrainer);
  if (booked.error && !booked.entries) return <ErrorState error={booked.error} onRetry={booked.retry} />;
  if (!booked.entries || !given) return <RowBones />;
  if (booked.entries.length + given.length === 0)
    return (
      <EmptyState
        title={t('emptyPastTitle')}
        actions={
          <LinkButton to="/agenda" search={{ weergave: 'lijst' }} variant="default">
            {t('toUpcoming')}
          </LinkButton>
        }
      >
        {t('emptyPastText')}
      </EmptyState>
    );
  return (
    <>
      {isTrainer && <Rows title={t('given')} entries={given} nothing={t('noPastGiven')} />}
      <Rows
        title={isTrainer ? t('booked') : undefined}
        entries={booked.entries}
        nothing={t('noPastBookings')}
      />
      {booked.more && (
        <Button variant="default" loading={booked.loading} onClick={booked.more}>
          {t('more')}
        </Button>
      )}
    </>
  );
}

function Rows({
  title,
  entries,
  nothing,
}: {
  title?: string | undefined;
  entries: Entry[];
  nothing: string;
}) {
  return (
    <section className={classes.group}>
      {title && <h2 className={classes.period}>{title}</h2>}
      {entries.length === 0 && <p className={classes.quiet}>{nothing}</p>}
      <MonthList entries={entries} level={title ? 3 : 2} />
    </section>
  );
}

function usePastBookings() {
  const { data, error, loading, refetch, fetchMore } = useQuery(PastBookingsDocument, {
    variables: { first: PAGE },
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.viewer?.bookings;
  const more = () =>
    void fetchMore({
      variables: { after: page?.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => {
        if (!before.viewer || !next.viewer) return before;
        const nodes = [...before.viewer.bookings.nodes, ...next.viewer.bookings.nodes];
        return { ...before, viewer: { ...next.viewer, bookings: { ...next.viewer.bookings, nodes } } };
      },
    });
  return {
    entries: data && (page?.nodes ?? []).map(bookedEntry),
    error,
    loading,
    retry: () => void refetch(),
    more: page?.pageInfo.hasNextPage ? more : undefined,
  };
}

function useGiven(skip: boolean): Entry[] | undefined {
  const [period] = useState(() => ({
    from: new Date(Date.now() - YEAR_MS).toISOString(),
    to: new Date().toISOString(),
  }));
  const { data, error } = useQuery(AgendaDocument, { variables: period, skip });
  if (skip || error) return [];
  return data?.viewer?.agenda.map(entryOf).filter(isGiven).reverse();
}
