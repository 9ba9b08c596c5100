import { useNavigate, useSearch } from '@tanstack/react-router';
import type { DirectorySearch } from './search.js';

const path = '/wie-weet-wat';

/** What the address asks, and how to ask something else: always on the first page again. */
export function useDirectory() {
  const search = useSearch({ from: path });
  const navigate = useNavigate({ from: path });
  const narrow = (change: Partial<DirectorySearch>, { replace = false } = {}) =>
    void navigate({
      search: (now) => ({ ...now, ...change, na: undefined, pagina: undefined }),
      replace,
      resetScroll: false,
    });
  return { search, narrow };
}
