import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SearchPageQuery } from '../../gql/search/graphql.js';
import { isNarrowed, toggled, type SearchSearch } from './search.js';
import classes from './search.module.css';

const route = getRouteApi('/zoeken');
const MOST = 8;
/** Beside the results; on a phone they stand above them, folded. */
const roomy = matchMedia('(min-width: 48em)').matches;

interface Choice {
  value: string;
  name: string;
  count: number;
}

/** What narrows the results: skills, language, organisation; each says how many it leaves. */
export function Facets({ facets }: { facets: SearchPageQuery['search']['facets'] }) {
  const { t } = useTranslation('search');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: SearchSearch) =>
    void navigate({
      search: { ...search, ...part, na: undefined, pagina: undefined },
      replace: true,
      resetScroll: false,
    });
  const skills = facets.skills.slice(0, MOST).map(({ slug, name, count }) => ({ value: slug, name, count }));
  const languages = facets.languages.map(({ language, count }) => ({
    value: language.toLowerCase(),
    name: t(`language.${language}`),
    count,
  }));
  const organisations = facets.organisations.map(({ organisation, count }) => ({
    value: organisation.id,
    name: organisation.name,
    count,
  }));
  return (
    <aside className={classes.facets} aria-label={t('narrow')}>
      <details open={roomy || isNarrowed(search)}>
        <summary className={classes.narrow}>{t('narrow')}</summary>
        <Facet
          name={t('skills')}
          choices={skills}
          chosen={search.over ?? []}
          onToggle={(value) => change({ over: toggled(search.over, value) })}
        />
        <Facet
          name={t('languages')}
          choices={languages.length > 1 || search.taal ? languages : []}
          chosen={search.taal ? [search.taal] : []}
          onToggle={(value) => change({ taal: search.taal === value ? undefined : (value as 'nl' | 'en') })}
        />
        <Facet
          name={t('organisations')}
          choices={organisations}
          chosen={search.bij ?? []}
          onToggle={(value) => change({ bij: toggled(search.bij, value) })}
        />
      </details>
    </aside>
  );
}

interface FacetProps {
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

function Facet({ name, choices, chosen, onToggle }: FacetProps) {
  if (!choices.length) return null;
  return (
    <fieldset className={classes.facet}>
      <legend>{name}</legend>
      {choices.map(({ value, name: label, count }) => (
        <label key={value} className={classes.choice}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span>{label}</span>
          <span className={classes.number}>{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
