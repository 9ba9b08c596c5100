import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DemandSkillDocument, DemandSkillsDocument } from '../../gql/demand/graphql.js';
import { LinkButton } from '../../ui/link-button.js';
import { SelectField } from '../../ui/field.js';
import classes from './radar.module.css';
import { daypartWords, isNarrowed, provinces, type DaypartWord, type RadarSearch } from './search.js';

const route = getRouteApi('/vraagradar');

/** A skill, a province, a daypart: closed sets, so that nobody can be picked out. */
export function RadarFilters() {
  const { t } = useTranslation('radar');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const skills = useSkills(search.over);
  const change = (part: RadarSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <form className={classes.filters} aria-label={t('filter')} onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label={t('skill')}
        value={search.over ?? ''}
        onChange={(event) => change({ over: event.currentTarget.value || undefined })}
      >
        <option value="">{t('everySkill')}</option>
        {skills.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('province')}
        value={search.provincie ?? ''}
        onChange={(event) =>
          change({ provincie: provinces.find((province) => province === event.currentTarget.value) })
        }
      >
        <option value="">{t('everyProvince')}</option>
        {provinces.map((province) => (
          <option key={province} value={province}>
            {province}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('daypart')}
        value={search.dagdeel ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change({ dagdeel: value in daypartWords ? (value as DaypartWord) : undefined });
        }}
      >
        <option value="">{t('everyDaypart')}</option>
        {Object.entries(daypartWords).map(([word, daypart]) => (
          <option key={word} value={word}>
            {t(daypart)}
          </option>
        ))}
      </SelectField>
      {isNarrowed(search) && (
        <LinkButton to="/vraagradar" search={{}} variant="subtle" size="sm">
          {t('clear')}
        </LinkButton>
      )}
    </form>
  );
}

/** The skills that are asked for, and the one of the address where it is not among them. */
function useSkills(chosen: string | undefined) {
  const asked = useQuery(DemandSkillsDocument).data?.demand.bySkill.map(({ skill }) => skill) ?? [];
  const missing = chosen && !asked.some(({ slug }) => slug === chosen) ? chosen : undefined;
  const { data } = useQuery(DemandSkillDocument, { variables: { slug: missing ?? '' }, skip: !missing });
  const all = missing && data?.skill ? [...asked, data.skill] : asked;
  return all.toSorted((a, b) => a.name.localeCompare(b.name));
}
