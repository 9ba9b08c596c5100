import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SkillBySlugDocument } from '../../gql/people/graphql.js';
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
  const two = search.weet && search.weet.length > 1 ? search.weet : [];
  return (
    <EmptyState
      title={t('directory.noneTitle')}
      actions={
        <>
          {two.map((slug) => (
            <OnlySkill key={slug} slug={slug} />
          ))}
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
            <LinkButton to="/vragen/nieuw" variant={filtered || two.length > 0 ? 'default' : 'filled'}>
              {t('directory.ask')}
            </LinkButton>
          )}
          <LinkButton
            to="/leervragen/nieuw"
            search={{ over: search.weet?.[0], titel: search.zoek }}
            variant="default"
          >
            {t('shell:requestTraining')}
          </LinkButton>
        </>
      }
    >
      <p>
        {two.length > 0 ? t('directory.noneTwo') : t('directory.noneText')}
        {viewer === null && ` ${t('directory.noneVisitor')}`}
      </p>
    </EmptyState>
  );
}

/** Of two skills that nobody has both: who knows the one. */
function OnlySkill({ slug }: { slug: string }) {
  const { t } = useTranslation('people');
  const { narrow } = useDirectory();
  const { data } = useQuery(SkillBySlugDocument, { variables: { slug } });
  if (!data?.skill) return null;
  return (
    <Button onClick={() => narrow({ weet: [slug] })}>{t('directory.only', { name: data.skill.name })}</Button>
  );
}
