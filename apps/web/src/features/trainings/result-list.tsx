import { useEffect, useRef } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { TrainingsDocument } from '../../gql/trainings/graphql.js';
import { takeGiven } from '../../lib/given.js';
import { Bones } from '../../ui/bones.js';
import { ErrorState } from '../../ui/error-state.js';
import { OfferCard, OfferCardBone } from '../../ui/offer-card.js';
import { NoResults } from './no-results.js';
import { Pager } from './pager.js';
import { RankingLine } from './ranking-line.js';
import classes from './result-list.module.css';
import { filterOf, pageSize, sortOf } from './search.js';
import { useTrainingsSearch } from './use-trainings-search.js';

takeGiven(TrainingsDocument);

interface Props {
  /** How many there are, counted apart. */
  total: number | undefined;
  /** Counts again, when this list is asked again after a failure. */
  onRetry: () => void;
}

/** One page of trainings, with what ranked them. */
export function ResultList({ total, onRetry }: Props) {
  const { t } = useTranslation('trainings');
  const { search } = useTrainingsSearch();
  const { data, previousData, error, loading, refetch } = useQuery(TrainingsDocument, {
    variables: { filter: filterOf(search), sort: sortOf(search), first: pageSize, after: search.na ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.trainings;
  const list = useRef<HTMLUListElement>(null);
  const page = useRef(search.na);
  useEffect(() => {
    // After paging, the reader starts at the top of the new page.
    if (page.current !== search.na) list.current?.focus({ preventScroll: true });
    page.current = search.na;
  }, [search.na]);

  const retry = () => {
    onRetry();
    void refetch();
  };
  if (error && !found) return <ErrorState error={error} onRetry={retry} />;
  if (!found) {
    return (
      <Bones>
        <div className={classes.list}>
          {Array.from({ length: 6 }, (_, card) => (
            <OfferCardBone key={card} layout="row" />
          ))}
        </div>
      </Bones>
    );
  }
  if (found.edges.length === 0) return <NoResults />;
  return (
    <>
      <RankingLine />
      <ul
        ref={list}
        tabIndex={-1}
        className={classes.list}
        aria-label={t('title')}
        aria-busy={loading && !data}
      >
        {found.edges.map(({ node, session, distanceKm }) => (
          <li key={node.id}>
            <OfferCard training={node} session={session} distanceKm={distanceKm} layout="row" heading="h2" />
          </li>
        ))}
      </ul>
      <Pager total={total} endCursor={found.pageInfo.endCursor} hasNextPage={found.pageInfo.hasNextPage} />
    </>
  );
}
