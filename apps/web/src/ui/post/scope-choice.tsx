import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './scope-choice.module.css';

export interface Workplace {
  id: string;
  name: string;
}

interface Props {
  legend: string;
  workplaces: readonly Workplace[];
  /** The id of a workplace, or nothing for everybody. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** What each means here, where it is more than who reads it. */
  hints?: { colleagues: string; everybody: string };
}

/** Who can read it: the colleagues of one workplace, or everybody. */
export function ScopeChoice({ legend, workplaces, value, onChange, hints }: Props) {
  const { t } = useTranslation('posts');
  const name = useId();
  const option = (id: string | null, label: string, hint: string) => (
    <label key={id ?? 'public'} className={classes.option}>
      <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
      <strong>{label}</strong>
      <span className={classes.hint}>{hint}</span>
    </label>
  );
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{legend}</legend>
      {workplaces.map(({ id, name: place }) => option(id, place, hints?.colleagues ?? t('scopeColleagues')))}
      {option(null, t('scopeEverybody'), hints?.everybody ?? t('scopePublic'))}
    </fieldset>
  );
}
