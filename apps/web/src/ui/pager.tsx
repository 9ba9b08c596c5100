import { useTranslation } from 'react-i18next';
import { LinkButton } from './link-button.js';
import classes from './pager.module.css';

interface Props {
  /** Distinguishes lists: each remembers its own way back. */
  list: string;
  /** From 1. */
  page: number;
  /** The cursor after which this page begins. */
  after: string | undefined;
  total: number;
  pageSize: number;
  endCursor: string | null | undefined;
  hasNextPage: boolean;
}

/** Cursors of the pages seen in this visit: the way back. An address opened in the middle leads to the first page. */
const cursors = new Map<string, string>();

/** One page after the other by `na` and `pagina` in the address; no endless scroll. */
export function Pager({ list, page, after, total, pageSize, endCursor, hasNextPage }: Props) {
  const { t } = useTranslation('shell');
  if (after) cursors.set(`${list}/${page}`, after);
  if (page === 1 && !hasNextPage) return null;
  const before = page > 2 ? cursors.get(`${list}/${page - 1}`) : undefined;
  const to = (na: string | undefined, pagina: number | undefined) => (now: Record<string, unknown>) => ({
    ...now,
    na,
    pagina,
  });
  return (
    <nav className={classes.pager} aria-label={t('pages')}>
      {page > 1 ? (
        <LinkButton to="." search={to(before, before ? page - 1 : undefined)} variant="default">
          {t('previousPage')}
        </LinkButton>
      ) : (
        <span />
      )}
      <p>{t('pageOf', { page, pages: Math.max(page, Math.ceil(total / pageSize)) })}</p>
      {hasNextPage && endCursor ? (
        <LinkButton to="." search={to(endCursor, page + 1)} variant="default">
          {t('nextPage')}
        </LinkButton>
      ) : (
        <span />
      )}
    </nav>
  );
}
