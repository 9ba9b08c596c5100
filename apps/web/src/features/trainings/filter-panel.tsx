import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingFacetsQuery } from '../../gql/trainings/graphql.js';
import { rememberNear } from '../../lib/near.js';
import { useFormats } from '../../lib/use-formats.js';
import { useSettled } from '../../lib/use-settled.js';
import { Choice } from '../../ui/choice.js';
import { Field, SelectField } from '../../ui/field.js';
import { PlaceField } from '../../ui/place-field.js';
import classes from './filter-panel.module.css';
import { PeriodFilter } from './period-filter.js';
import {
  daypartWords,
  formatWords,
  halfDayMinutes,
  languageWords,
  radii,
  standardRadius,
  type DaypartWord,
  type FormatWord,
  type LanguageWord,
} from './search.js';
import { TopicFilter } from './topic-filter.js';
import { useTrainingsSearch } from './use-trainings-search.js';

export type Facets = TrainingFacetsQuery['trainings']['facets'];

const prices = [0, 50, 75, 100, 150, 200, 300];
const levelKeys = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;
const keysOf = <W extends string>(words: Record<W, unknown>) => Object.keys(words) as W[];

/** Everything that narrows the list; each choice is in the address at once. */
export function FilterPanel({ facets }: { facets: Facets | undefined }) {
  const { t } = useTranslation(['trainings', 'shell']);
  const f = useFormats();
  const { search, narrow } = useTrainingsSearch();
  const near =
    search.plaats && search.bij
      ? { town: search.plaats, latitude: search.bij[0], longitude: search.bij[1] }
      : undefined;
  const daypartNames = { ochtend: t('morning'), middag: t('afternoon'), avond: t('evening') };
  const formatNames = { locatie: t('faceToFaceShort'), bedrijf: t('inCompany'), online: t('online') };
  const languageNames = { nl: t('shell:dutch'), en: t('shell:english') };
  const formatCount = (word: FormatWord) =>
    facets?.formats.find(({ format }) => format === formatWords[word])?.count;
  const languageCount = (word: LanguageWord) =>
    facets?.languages.find(({ language }) => language === languageWords[word])?.count;
  const orNone = <V,>(list: V[]) => (list.length > 0 ? list : undefined);

  return (
    <div className={classes.panel}>
      <TextFilter />
      <div className={classes.near}>
        <PlaceField
          label={t('near')}
          value={near}
          onChange={(place) => {
            rememberNear(place);
            narrow({
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
            onChange={({ currentTarget }) => narrow({ straal: Number(currentTarget.value) })}
          >
            {[...new Set([...radii, search.straal ?? standardRadius])]
              .sort((a, b) => a - b)
              .map((km) => (
                <option key={km} value={km}>
                  {t('withinKm', { km })}
                </option>
              ))}
          </SelectField>
        )}
      </div>
      <PeriodFilter />
      <Choice<DaypartWord>
        legend={t('daypart')}
        options={keysOf(daypartWords).map((value) => ({ value, label: daypartNames[value] }))}
        selected={search.dagdeel ?? []}
        onChange={(dagdeel) => narrow({ dagdeel: orNone(dagdeel) })}
      />
      <Choice
        legend={t('duration')}
        options={[{ value: 'half', label: t('halfDay') }]}
        selected={search.duur === halfDayMinutes ? ['half'] : []}
        onChange={(chosen) => narrow({ duur: chosen.length > 0 ? halfDayMinutes : undefined })}
      />
      <TopicFilter facets={facets} />
      <SelectField
        label={t('price')}
        value={search.prijs ?? ''}
        onChange={({ currentTarget }) =>
          narrow({ prijs: currentTarget.value === '' ? undefined : Number(currentTarget.value) })
        }
      >
        <option value="">{t('anyPrice')}</option>
        {[...new Set([...prices, ...(search.prijs === undefined ? [] : [search.prijs])])]
          .sort((a, b) => a - b)
          .map((euros) => (
            <option key={euros} value={euros}>
              {euros === 0 ? t('shell:free') : f.price(euros * 100)}
            </option>
          ))}
      </SelectField>
      <Choice
        legend={t('level')}
        many={false}
        options={levelKeys.map((key, level) => ({ value: String(level), label: t(`shell:${key}`) }))}
        selected={search.niveau === undefined ? [] : [String(search.niveau)]}
        onChange={([level]) => narrow({ niveau: level === undefined ? undefined : Number(level) })}
      />
      <Choice<FormatWord>
        legend={t('format')}
        look="list"
        options={keysOf(formatWords).map((value) => ({
          value,
          label: formatNames[value],
          count: formatCount(value),
        }))}
        selected={search.vorm ?? []}
        onChange={(vorm) => narrow({ vorm: orNone(vorm) })}
      />
      <Choice<LanguageWord>
        legend={t('languageOf')}
        look="list"
        options={keysOf(languageWords).map((value) => ({
          value,
          label: languageNames[value],
          count: languageCount(value),
        }))}
        selected={search.taal ?? []}
        onChange={(taal) => narrow({ taal: orNone(taal) })}
      />
      <SelectField
        label={t('seats')}
        value={search.plekken ?? ''}
        onChange={({ currentTarget }) =>
          narrow({ plekken: currentTarget.value === '' ? undefined : Number(currentTarget.value) })
        }
      >
        <option value="">{t('anySeats')}</option>
        {Array.from({ length: 10 }, (_, index) => (
          <option key={index} value={index + 1}>
            {t('seatsChip', { count: index + 1 })}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

/** The words one looks for; in the address once one stops typing. */
function TextFilter() {
  const { t } = useTranslation('trainings');
  const { search, narrow } = useTrainingsSearch();
  const [text, setText] = useState(search.zoek ?? '');
  const settled = useSettled(text, 250);
  useEffect(() => setText(search.zoek ?? ''), [search.zoek]);
  useEffect(() => {
    const wanted = settled.trim() || undefined;
    // Only what was typed here: an older text must not undo a change of the address.
    if (settled === text && wanted !== search.zoek) narrow({ zoek: wanted }, { replace: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <Field
      label={t('text')}
      type="search"
      enterKeyHint="search"
      placeholder={t('textPlaceholder')}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
    />
  );
}
