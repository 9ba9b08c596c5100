import type { ReactNode } from 'react';
import { IconCalendar, IconList, IconMap2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field.js';
import { ViewSwitch } from '../../ui/view-switch.js';
import classes from './result-bar.module.css';
import type { SortWord } from './search.js';
import { useTrainingsSearch } from './use-trainings-search.js';

interface Props {
  total: number | undefined;
  /** The button to the filters, on a phone. */
  filters: ReactNode;
}

/** How many there are, how they are shown and in which order. */
export function ResultBar({ total, filters }: Props) {
  const { t } = useTranslation('trainings');
  const { search, narrow, show } = useTrainingsSearch();
  const views = [
    { value: undefined, label: t('list'), Icon: IconList },
    { value: 'kalender' as const, label: t('calendar'), Icon: IconCalendar },
    { value: 'kaart' as const, label: t('map'), Icon: IconMap2 },
  ];
  return (
    <div className={classes.bar}>
      <p className={classes.count} role="status">
        {total !== undefined && t('resultCount', { count: total })}
      </p>
      <div className={classes.filters}>{filters}</div>
      {!search.weergave && (
        <div className={classes.sort}>
          <SelectField
            label={t('sort')}
            hideLabel
            value={search.sorteer ?? ''}
            onChange={({ currentTarget }) =>
              narrow({ sorteer: (currentTarget.value || undefined) as SortWord | undefined })
            }
          >
            <option value="">{t('byRelevance')}</option>
            <option value="datum">{t('byDate')}</option>
            {search.plaats && <option value="afstand">{t('byDistance')}</option>}
            <option value="prijs">{t('byPrice')}</option>
          </SelectField>
        </div>
      )}
      <div className={classes.views}>
        <ViewSwitch
          label={t('view')}
          views={views}
          shown={search.weergave}
          onShow={(weergave) => show({ weergave }, { replace: false })}
        />
      </div>
    </div>
  );
}
