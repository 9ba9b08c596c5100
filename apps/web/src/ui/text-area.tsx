import { useId, type ComponentProps } from 'react';
import classes from './text-area.module.css';

interface Props extends ComponentProps<'textarea'> {
  label: string;
  hideLabel?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
}

/** Text of several lines with its label, its hint and what is wrong with it; grows with what is typed. */
export function TextArea({ label, hideLabel, hint, error, id: given, ...rest }: Props) {
  const generated = useId();
  const id = given ?? generated;
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={hideLabel ? 'nut-visually-hidden' : classes.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={3}
        className={classes.area}
        aria-describedby={about || undefined}
        aria-invalid={error ? true : undefined}
        {...rest}
      />
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
