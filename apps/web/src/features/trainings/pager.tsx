import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/link-button.js';
import classes from './result-list.module.css';
import { pageSize } from './search.js';
import { useTrainingsSearch } from './use-trainings-search.js';

interface Props {
  /** Unknown until they have been counted. */
  total: number | undefined;
  endCursor: string | null | undefined;
  hasNextPage: boolean;
}

/** Cursors of the pages seen in this visit: the way back. An address opened in the middle leads to the first page. */
const cursors = new Map<number, string>();

/** One page after the other; no endless scroll. */
export function Pager({ total, endCursor, hasNextPage }: Props) {
  const { t } = useTranslation('trainings');
  const { search } = useTrainingsSearch();
  const page = search.pagina ?? 1;
  if (search.na) cursors.set(page, search.na);
  if (page === 1 && !hasNextPage) return null;
  const before = page > 2 ? cursors.get(page - 1) : undefined;
  return (
    <nav className={classes.pager} aria-label={t('pages')}>
      {page > 1 ? (
        <LinkButton
          from="/trainingen"
          to="/trainingen"
          search={(now) => ({ ...now, na: before, pagina: before ? page - 1 : undefined })}
          variant="default"
        >
          {t('previous')}
        </LinkButton>
      ) : (
        <span />
      )}
      <p>{total === undefined ? null : t('page', { page, pages: Math.ceil(total / pageSize) })}</p>
      {hasNextPage && endCursor ? (
        <LinkButton
          from="/trainingen"
          to="/trainingen"
          search={(now) => ({ ...now, na: endCursor, pagina: page + 1 })}
          variant="default"
        >
          {t('next')}
        </LinkButton>
      ) : (
        <span />
      )}
    </nav>
  );
}
