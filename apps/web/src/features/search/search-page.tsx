import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchPageDocument } from '../../gql/search/graphql.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { RowBones } from '../../ui/row-bones.js';
import { TabNav } from '../../ui/tab-nav.js';
import { Facets } from './facets.js';
import { HitRow } from './hit-row.js';
import { filterOf, kindsOf, kindWords, words, type KindWord } from './search.js';
import classes from './search.module.css';

const route = getRouteApi('/zoeken');
const PAGE = 20;

/** Everything that was found, mixed or of one kind, with what narrows it. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const search = route.useSearch();
  const { zoek = '', soort, na, pagina = 1 } = search;
  const { data, previousData, error, loading, refetch } = useQuery(SearchPageDocument, {
    variables: {
      query: zoek,
      kinds: kindsOf(search),
      filter: filterOf(search),
      first: PAGE,
      after: na ?? null,
    },
    skip: !zoek.trim(),
  });
  // What was found before stays until there is something else, but not when that fails.
  const found = zoek.trim() && !error ? (data ?? previousData)?.search : undefined;
  const countOf = (word: KindWord) =>
    found?.facets.kinds.find(({ kind }) => kind === kindWords[word])?.count ?? 0;
  return (
    <Page title={zoek ? t('resultsFor', { text: zoek }) : t('title')} hideTitle>
      <SearchForm text={zoek} />
      {zoek && (
        <TabNav label={t('kinds')}>
          <Link
            to="/zoeken"
            search={{ ...search, soort: undefined, na: undefined, pagina: undefined }}
            activeOptions={{ exact: true }}
            aria-current={soort ? undefined : 'page'}
          >
            {t('everything')}
          </Link>
          {words.map((word) => (
            <Link
              key={word}
              to="/zoeken"
              search={{ ...search, soort: word, na: undefined, pagina: undefined }}
              activeOptions={{ exact: true }}
              aria-current={soort === word ? 'page' : undefined}
            >
              {t(`kind.${kindWords[word]}`)} {found && `(${countOf(word)})`}
            </Link>
          ))}
        </TabNav>
      )}
      <div className={classes.columns}>
        {found && <Facets facets={found.facets} />}
        <div className={classes.results} aria-busy={loading}>
          <p role="status" className={classes.count}>
            {found && t('count', { count: found.totalCount })}
          </p>
          {error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!found && loading && <RowBones />}
          {!zoek && <EmptyState title={t('nothingTyped')}>{t('nothingTypedText')}</EmptyState>}
          {found?.nodes.length === 0 && (
            <EmptyState
              title={t('nothing', { text: zoek })}
              actions={
                <>
                  <LinkButton to="/vragen/nieuw" search={{ titel: zoek }}>
                    {t('ask')}
                  </LinkButton>
                  <LinkButton to="/leervragen/nieuw" search={{ titel: zoek }} variant="default">
                    {t('requestTraining')}
                  </LinkButton>
                  <LinkButton to="/trainingen" search={{}} variant="default">
                    {t('allTrainings')}
                  </LinkButton>
                </>
              }
            >
              {t('nothingText')}
            </EmptyState>
          )}
          {found && found.nodes.length > 0 && (
            <>
              <ul className={classes.list}>
                {found.nodes.map((result) => (
                  <HitRow key={`${result.kind}/${result.hit.id}`} result={result} />
                ))}
              </ul>
              <Pager
                list={`zoeken/${zoek}/${soort ?? ''}`}
                page={pagina}
                after={na}
                total={found.totalCount}
                pageSize={PAGE}
                endCursor={found.pageInfo.endCursor}
                hasNextPage={found.pageInfo.hasNextPage}
              />
            </>
          )}
        </div>
      </div>
    </Page>
  );
}

function SearchForm({ text }: { text: string }) {
  const { t } = useTranslation('search');
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    setTyped(text);
  }
  return (
    <form
      role="search"
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ search: (before) => ({ soort: before.soort, zoek: typed.trim() || undefined }) });
      }}
    >
      <label htmlFor="zoek" className="nut-visually-hidden">
        {t('label')}
      </label>
      <span className={classes.field}>
        <IconSearch size={22} stroke={1.7} aria-hidden="true" />
        <input
          id="zoek"
          type="search"
          value={typed}
          placeholder={t('placeholder')}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </span>
      <Button type="submit">{t('search')}</Button>
    </form>
  );
}
