import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { AgendaDocument } from '../../gql/agenda/graphql.js';
import { entryOf, takesPlace } from './entries.js';

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/** What one has booked or gives in the coming year, soonest first; undefined while it is not known. */
export function useUpcoming() {
  const [period] = useState(() => ({
    from: new Date().toISOString(),
    to: new Date(Date.now() + YEAR_MS).toISOString(),
  }));
  const { data, error, refetch } = useQuery(AgendaDocument, {
    variables: period,
    fetchPolicy: 'cache-and-network',
  });
  return { entries: data && (data.viewer?.agenda ?? []).map(entryOf).filter(takesPlace), error, refetch };
}
