import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './active-filters.module.css';
import { cleared } from './search.js';
import { useActiveFilters } from './use-active-filters.js';
import { useTrainingsSearch } from './use-trainings-search.js';

/** The filters that are on, each to be let go with one click. */
export function ActiveFilters() {
  const { t } = useTranslation('trainings');
  const { narrow } = useTrainingsSearch();
  const filters = useActiveFilters();
  if (filters.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('activeFilters')}>
      {filters.map(({ key, name, without }) => (
        <li key={key}>
          <button
            type="button"
            className={classes.chip}
            aria-label={t('removeFilter', { name })}
            onClick={() => narrow(without)}
          >
            {name} <IconX size={14} stroke={2} aria-hidden="true" />
          </button>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link
            from="/trainingen"
            to="/trainingen"
            search={cleared}
            resetScroll={false}
            className={classes.clear}
          >
            {t('clearAll')}
          </Link>
        </li>
      )}
    </ul>
  );
}
