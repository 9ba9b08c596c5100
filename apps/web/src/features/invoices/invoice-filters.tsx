import { useEffect, useState } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Field, SelectField } from '../../ui/field.js';
import classes from './invoices.module.css';
import { kindNames, kindOf, quarters, readSearch, type InvoicesSearch } from './search.js';

const route = getRouteApi('/facturen');
const TYPING_MS = 350;

/** Year, quarter, kind, what is open, and words: all of it in the address. */
export function InvoiceFilters({ years }: { years: readonly number[] }) {
  const { t } = useTranslation('invoices');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<Record<keyof InvoicesSearch, unknown>>) =>
    void navigate({
      search: (before) => readSearch({ ...before, ...part }),
      replace: true,
      resetScroll: false,
    });
  const { jaar, kwartaal, soort, open } = search;
  const offered = jaar && !years.includes(jaar) ? [jaar, ...years] : years;
  return (
    <form
      className={classes.filters}
      role="search"
      aria-label={t('filter')}
      onSubmit={(e) => e.preventDefault()}
    >
      <SelectField
        label={t('year')}
        value={jaar ?? ''}
        onChange={(event) => change({ jaar: event.currentTarget.value })}
      >
        <option value="">{t('allYears')}</option>
        {offered.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('quarter')}
        value={kwartaal ?? ''}
        disabled={!jaar}
        onChange={(event) => change({ kwartaal: event.currentTarget.value })}
      >
        <option value="">{t('wholeYear')}</option>
        {quarters.map((quarter) => (
          <option key={quarter} value={quarter}>
            {t('quarterName', { quarter })}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('kind')}
        value={soort ?? ''}
        onChange={(event) => change({ soort: event.currentTarget.value })}
      >
        <option value="">{t('allKinds')}</option>
        {kindNames.map((name) => (
          <option key={name} value={name}>
            {t(`kinds.${kindOf(name)}`)}
          </option>
        ))}
      </SelectField>
      <Words chosen={search.zoek ?? ''} onChange={(zoek) => change({ zoek })} />
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={open === '1'}
          onChange={(event) => change({ open: event.currentTarget.checked ? '1' : undefined })}
        />
        {t('onlyOpen')}
      </label>
    </form>
  );
}

/** What is typed, told once the typing pauses. */
function Words({ chosen, onChange }: { chosen: string; onChange: (words: string) => void }) {
  const { t } = useTranslation('invoices');
  const [typed, setTyped] = useState(chosen);
  useEffect(() => setTyped(chosen), [chosen]);
  useEffect(() => {
    if (typed.trim() === chosen.trim()) return;
    const timer = setTimeout(() => onChange(typed), TYPING_MS);
    return () => clearTimeout(timer);
  });
  return (
    <Field
      type="search"
      label={t('search')}
      placeholder={t('searchHint')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
