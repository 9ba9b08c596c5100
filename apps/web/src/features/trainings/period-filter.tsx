import { useTranslation } from 'react-i18next';
import { addDays, addMonths, monthOf, today, weekOf, type Day } from '../../lib/days.js';
import { Choice } from '../../ui/choice.js';
import { Field } from '../../ui/field.js';
import classes from './filter-panel.module.css';
import { useTrainingsSearch } from './use-trainings-search.js';

type Period = 'thisWeek' | 'nextWeek' | 'thisMonth';

/** From the first to the last day of a period, today at the earliest. */
function daysOf(period: Period): [Day, Day] {
  const now = today();
  switch (period) {
    case 'thisWeek':
      return [now, weekOf(now)[6] as Day];
    case 'nextWeek': {
      const week = weekOf(addDays(now, 7));
      return [week[0] as Day, week[6] as Day];
    }
    case 'thisMonth':
      return [now, addDays(`${addMonths(monthOf(now), 1)}-01`, -1)];
  }
}

const periods: Period[] = ['thisWeek', 'nextWeek', 'thisMonth'];

/** When: a period in one click, or any two days. */
export function PeriodFilter() {
  const { t } = useTranslation('trainings');
  const { search, narrow } = useTrainingsSearch();
  const chosen = periods.filter((period) => {
    const [van, tot] = daysOf(period);
    return search.van === van && search.tot === tot;
  });
  const choose = ([period]: Period[]) => {
    const [van, tot] = period ? daysOf(period) : [undefined, undefined];
    narrow({ van, tot });
  };
  return (
    <div>
      <Choice
        legend={t('period')}
        many={false}
        options={periods.map((value) => ({ value, label: t(value) }))}
        selected={chosen}
        onChange={choose}
      />
      <div className={classes.dates}>
        <Field
          label={t('from')}
          type="date"
          min={today()}
          value={search.van ?? ''}
          onChange={({ currentTarget }) => narrow({ van: currentTarget.value || undefined })}
        />
        <Field
          label={t('to')}
          type="date"
          min={search.van ?? today()}
          value={search.tot ?? ''}
          onChange={({ currentTarget }) => narrow({ tot: currentTarget.value || undefined })}
        />
      </div>
    </div>
  );
}
