import type { ReactNode } from 'react';
import classes from './choice.module.css';

interface Option<V extends string> {
  value: V;
  label: ReactNode;
  count?: number | undefined;
}

interface Props<V extends string> {
  legend: string;
  options: readonly Option<V>[];
  selected: readonly V[];
  onChange: (selected: V[]) => void;
  /** One at most (choosing it again lets go), or any number. */
  many?: boolean;
  /** `chips` beside each other, `list` below each other with counts at the end. */
  look?: 'chips' | 'list';
  hideLegend?: boolean;
}

/** A set of checkboxes that look like chips or a list. */
export function Choice<V extends string>({
  legend,
  options,
  selected,
  onChange,
  many = true,
  look = 'chips',
  hideLegend,
}: Props<V>) {
  const toggle = (value: V) => {
    if (selected.includes(value)) onChange(selected.filter((other) => other !== value));
    else onChange(many ? [...selected, value] : [value]);
  };
  return (
    <fieldset className={classes.set}>
      <legend className={hideLegend ? 'nut-visually-hidden' : classes.legend}>{legend}</legend>
      <div className={classes.options} data-look={look}>
        {options.map(({ value, label, count }) => (
          <label key={value} className={classes.option}>
            <input
              type="checkbox"
              className={classes.box}
              checked={selected.includes(value)}
              onChange={() => toggle(value)}
            />
            <span className={classes.label}>{label}</span>
            {count !== undefined && <span className={classes.count}>{count}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
