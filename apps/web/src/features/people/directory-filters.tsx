import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PeopleFacetsQuery } from '../../gql/people/graphql.js';
import { rememberNear } from '../../lib/near.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Choice } from '../../ui/choice.js';
import { SelectField } from '../../ui/field.js';
import { PlaceField } from '../../ui/place-field.js';
import classes from './directory-filters.module.css';
import {
  languageWords,
  openWords,
  radii,
  standardRadius,
  type LanguageWord,
  type OpenWord,
} from './search.js';
import { useDirectory } from './use-directory.js';

export type Facets = PeopleFacetsQuery['people']['facets'];

const keysOf = <W extends string>(words: Record<W, unknown>) => Object.keys(words) as W[];
const orNone = <V,>(list: V[]) => (list.length > 0 ? list : undefined);

/** Everything besides skills and words that narrows the list. */
export function DirectoryFilters({ facets }: { facets: Facets | undefined }) {
  const { t } = useTranslation(['people', 'shell']);
  const { viewer } = useViewer();
  const { search, narrow } = useDirectory();
  const near =
    search.plaats && search.bij
      ? { town: search.plaats, latitude: search.bij[0], longitude: search.bij[1] }
      : undefined;
  const languageNames = { nl: t('shell:dutch'), en: t('shell:english') };
  const openCount = (word: OpenWord) => facets?.openFor.find(({ value }) => value === openWords[word])?.count;
  const languageCount = (word: LanguageWord) =>
    facets?.languages.find(({ value }) => value === languageWords[word])?.count;
  const firms = facets?.organisations ?? [];
  return (
    <div className={classes.panel}>
      {firms.length > 0 && (
        <Choice
          legend={t('directory.organisation')}
          look="list"
          many={false}
          options={firms.map(({ value, count }) => ({ value: value.slug, label: value.name, count }))}
          selected={search.firma ? [search.firma] : []}
          onChange={([firma]) => narrow({ firma })}
        />
      )}
      {viewer && facets && firms.length === 0 && (
        <p className={classes.hint}>
          {t('directory.noOrganisation')} <Link to="/organisaties">{t('directory.toOrganisations')}</Link>
        </p>
      )}
      <Choice<OpenWord>
        legend={t('directory.openFor')}
        look="list"
        options={keysOf(openWords).map((value) => ({
          value,
          label: t(`openFor.${openWords[value]}`),
          count: openCount(value) ?? (facets ? 0 : undefined),
        }))}
        selected={search.open ?? []}
        onChange={(open) => narrow({ open: orNone(open) })}
      />
      <div className={classes.near}>
        <PlaceField
          label={t('directory.near')}
          value={near}
          onChange={(place) => {
            rememberNear(place);
            narrow({
              plaats: place?.town,
              bij: place && [place.latitude, place.longitude],
              straal: place && search.straal,
              sorteer: place && search.sorteer,
            });
          }}
        />
        {near && (
          <SelectField
            label={t('directory.radius')}
            value={search.straal ?? standardRadius}
            onChange={({ currentTarget }) => narrow({ straal: Number(currentTarget.value) })}
          >
            {[...new Set([...radii, search.straal ?? standardRadius])]
              .sort((a, b) => a - b)
              .map((km) => (
                <option key={km} value={km}>
                  {t('directory.withinKm', { km })}
                </option>
              ))}
          </SelectField>
        )}
      </div>
      <Choice<LanguageWord>
        legend={t('directory.language')}
        look="list"
        options={keysOf(languageWords).map((value) => ({
          value,
          label: languageNames[value],
          count: languageCount(value) ?? (facets ? 0 : undefined),
        }))}
        selected={search.taal ?? []}
        onChange={(taal) => narrow({ taal: orNone(taal) })}
      />
    </div>
  );
}
