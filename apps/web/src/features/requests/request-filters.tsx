import type { ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RequestWorkplacesDocument } from '../../gql/requests/graphql.js';
import { rememberNear } from '../../lib/near.js';
import { useViewer } from '../../lib/use-viewer.js';
import { Choice } from '../../ui/choice.js';
import { SelectField } from '../../ui/field.js';
import { PlaceField } from '../../ui/place-field.js';
import { SkillFilter } from '../../ui/post/skill-filter.js';
import classes from './requests.module.css';
import {
  daypartWords,
  narrowed,
  radii,
  sortWords,
  standardRadius,
  statusWords,
  whose,
  type DaypartWord,
  type RequestsSearch,
  type SortWord,
  type StatusWord,
} from './search.js';

const route = getRouteApi('/leervragen');
const keysOf = <W extends string>(words: Record<W, unknown>) => Object.keys(words) as W[];

/** Skill, place, daypart, workplace and whose, and the order: all of it in the address. */
export function RequestFilters({ children }: { children: ReactNode }) {
  const { t } = useTranslation('requests');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { viewer, isTrainer } = useViewer();
  const workplaces = useQuery(RequestWorkplacesDocument).data?.viewer?.organisations ?? [];
  const change = (part: RequestsSearch) =>
    void navigate({ search: (before) => narrowed(before, part), replace: true, resetScroll: false });
  const near =
    search.plaats && search.bij
      ? { town: search.plaats, latitude: search.bij[0], longitude: search.bij[1] }
      : undefined;
  const own = search.van === 'mij' || search.van === 'mee';
  const lists = viewer ? whose.filter((word) => word !== 'past' || isTrainer) : [];
  return (
    <form
      className={classes.filters}
      role="search"
      aria-label={t('filter')}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={classes.fields}>
        <SkillFilter chosen={search.over} onChange={(over) => change({ over })} />
        <div className={classes.near} data-chosen={near ? true : undefined}>
          <PlaceField
            label={t('near')}
            value={near}
            onChange={(place) => {
              rememberNear(place);
              change({
                plaats: place?.town,
                bij: place && [place.latitude, place.longitude],
                straal: place && search.straal,
                sorteer: !place && search.sorteer === 'afstand' ? undefined : search.sorteer,
              });
            }}
          />
          {near && (
            <SelectField
              label={t('radius')}
              value={search.straal ?? standardRadius}
              onChange={({ currentTarget }) =>
                change({ straal: radii.find((km) => km === Number(currentTarget.value)) })
              }
            >
              {radii.map((km) => (
                <option key={km} value={km}>
                  {t('km', { km })}
                </option>
              ))}
            </SelectField>
          )}
        </div>
        {workplaces.length > 0 && (
          <SelectField
            label={t('where')}
            value={search.waar ?? ''}
            onChange={({ currentTarget }) => change({ waar: currentTarget.value || undefined })}
          >
            <option value="">{t('everywhere')}</option>
            {workplaces.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          label={t('statusLegend')}
          value={search.status ?? (own ? '' : 'open')}
          onChange={({ currentTarget: { value } }) =>
            change({ status: value === '' || (value === 'open' && !own) ? undefined : (value as StatusWord) })
          }
        >
          {own && <option value="">{t('everyStatus')}</option>}
          {keysOf(statusWords).map((word) => (
            <option key={word} value={word}>
              {t(`status.${statusWords[word]}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('sort')}
          value={search.sorteer ?? ''}
          onChange={({ currentTarget }) =>
            change({ sorteer: (currentTarget.value || undefined) as SortWord | undefined })
          }
        >
          <option value="">{t('byPeople')}</option>
          {keysOf(sortWords)
            .filter((word) => word !== 'afstand' || near)
            .map((word) => (
              <option key={word} value={word}>
                {t(`sortBy.${word}`)}
              </option>
            ))}
        </SelectField>
      </div>
      <div className={classes.bar}>
        <div className={classes.chips}>
          {lists.length > 0 && (
            <Choice
              legend={t('whose')}
              hideLegend
              many={false}
              options={lists.map((value) => ({ value, label: t(`list.${value}`) }))}
              selected={search.van ? [search.van] : []}
              onChange={([van]) => change({ van })}
            />
          )}
          <Choice<DaypartWord>
            legend={t('when')}
            hideLegend
            options={keysOf(daypartWords).map((value) => ({
              value,
              label: t(`daypart.${daypartWords[value]}`),
            }))}
            selected={search.dagdeel ?? []}
            onChange={(dagdeel) => change({ dagdeel: dagdeel.length > 0 ? dagdeel : undefined })}
          />
        </div>
        {children}
      </div>
    </form>
  );
}
