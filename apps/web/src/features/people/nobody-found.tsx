import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/use-viewer.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { panelParts } from './search.js';
import { useDirectory } from './use-directory.js';

/** Nobody: take filters away, ask everybody, or sign in, for colleagues show each other more. */
export function NobodyFound() {
  const { t } = useTranslation(['people', 'shell']);
  const { search, narrow } = useDirectory();
  const { viewer } = useViewer();
  const filtered = panelParts.some((key) => search[key] !== undefined);
  const two = (search.weet?.length ?? 0) > 1;
  return (
    <EmptyState
      title={t('directory.noneTitle')}
      actions={
        <>
          {filtered && (
            <Button
              onClick={() =>
                narrow({
                  plaats: undefined,
                  bij: undefined,
                  straal: undefined,
                  open: undefined,
                  taal: undefined,
                  firma: undefined,
                  sorteer: undefined,
                })
              }
            >
              {t('directory.clearFilters')}
            </Button>
          )}
          {viewer === null && (
            <LinkButton to="/inloggen" search={{ terug: '/wie-weet-wat' }} variant="default">
              {t('shell:signIn')}
            </LinkButton>
          )}
          {viewer && (
            <LinkButton to="/vragen/nieuw" variant={filtered ? 'default' : 'filled'}>
              {t('directory.ask')}
            </LinkButton>
          )}
        </>
      }
    >
      <p>
        {two ? t('directory.noneTwo') : t('directory.noneText')}
        {viewer === null && ` ${t('directory.noneVisitor')}`}
      </p>
    </EmptyState>
  );
}
