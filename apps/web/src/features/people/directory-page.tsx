import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PeopleDocument, PeopleFacetsDocument } from '../../gql/people/graphql.js';
import { Bone, Bones, TextBones } from '../../ui/bones.js';
import { ErrorState } from '../../ui/error-state.js';
import { SelectField } from '../../ui/field.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import classes from './directory-page.module.css';
import { DirectoryField } from './directory-field.js';
import { DirectoryFilters } from './directory-filters.js';
import { FilterSheet } from './filter-sheet.js';
import { KnownSkills } from './known-skills.js';
import { NobodyFound } from './nobody-found.js';
import { PersonCard } from './person-card.js';
import { filterOf, isAsked, pageSize, sortOf } from './search.js';
import { useDirectory } from './use-directory.js';

/** Wie weet wat: who knows one or two skills, and why one may believe it. */
export function DirectoryPage() {
  const { t } = useTranslation('people');
  const { search, narrow } = useDirectory();
  const filter = filterOf(search);
  const facets = useQuery(PeopleFacetsDocument, { variables: { filter } });
  const { data, previousData, error, refetch } = useQuery(PeopleDocument, {
    variables: { filter, sort: sortOf(search), first: pageSize, after: search.na ?? null },
  });
  const counts = (facets.data ?? facets.previousData)?.people.facets;
  const found = (data ?? previousData)?.people;
  const filters = <DirectoryFilters facets={counts} />;
  return (
    <Page title={t('directory.title')} lead={t('directory.lead')} description={t('directory.description')}>
      <DirectoryField />
      <div className={classes.columns}>
        <aside className={classes.filters} aria-label={t('directory.filters')}>
          {filters}
        </aside>
        <div className={classes.results}>
          <div className={classes.bar}>
            <p className={classes.count} role="status">
              {found &&
                (isAsked(search)
                  ? t(search.weet ? 'directory.know' : 'directory.found', { count: found.totalCount })
                  : t('directory.all'))}
            </p>
            <FilterSheet total={found?.totalCount}>{filters}</FilterSheet>
            {search.plaats && (
              <SelectField
                label={t('directory.sort')}
                hideLabel
                value={search.sorteer ?? ''}
                onChange={({ currentTarget }) =>
                  narrow({ sorteer: currentTarget.value === 'afstand' ? 'afstand' : undefined })
                }
              >
                <option value="">{t('directory.byKnowledge')}</option>
                <option value="afstand">{t('directory.byDistance')}</option>
              </SelectField>
            )}
          </div>
          {!search.zoek && (search.weet?.length ?? 0) < 2 && <KnownSkills facets={counts} />}
          {error && !found && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!found && !error && <CardBones />}
          {found && found.totalCount === 0 && <NobodyFound />}
          {found && found.totalCount > 0 && (
            <>
              <ul className={classes.cards} aria-busy={!data}>
                {found.nodes.map((match) => (
                  <li key={match.person.id}>
                    <PersonCard match={match} />
                  </li>
                ))}
              </ul>
              <Pager
                list="people"
                page={search.pagina ?? 1}
                after={search.na}
                total={found.totalCount}
                pageSize={pageSize}
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

const CardBones = () => (
  <Bones>
    <ul className={classes.cards}>
      {[0, 1, 2, 3].map((index) => (
        <li key={index} className={classes.bone}>
          <Bone width="4rem" height="4rem" />
          <div>
            <Bone width="12rem" height="1.5rem" />
            <TextBones lines={2} />
          </div>
        </li>
      ))}
    </ul>
  </Bones>
);
