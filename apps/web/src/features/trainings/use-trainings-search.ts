import { useCallback } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { narrowed, type TrainingsSearch } from './search.js';

/** What the address says, and a way to change it. The scroll position stays while one narrows the list. */
export function useTrainingsSearch() {
  const search: TrainingsSearch = useSearch({ from: '/trainingen' });
  const navigate = useNavigate({ from: '/trainingen' });
  /** Another choice among the filters: begins again at the first page. */
  const narrow = useCallback(
    (change: Partial<TrainingsSearch>, options?: { replace: boolean }) =>
      void navigate({ search: (now) => narrowed(now, change), resetScroll: false, ...options }),
    [navigate],
  );
  /** Another way to look at the same results. */
  const show = useCallback(
    (change: Partial<TrainingsSearch>, options = { replace: true }) =>
      void navigate({ search: (now) => ({ ...now, ...change }), resetScroll: false, ...options }),
    [navigate],
  );
  return { search, narrow, show };
}
