import { useId, type ComponentProps, type ReactNode } from 'react';
import classes from './field.module.css';

interface FrameProps {
  label: string;
  hideLabel?: boolean;
}

/** A plain text, number or date input with its label. */
export function Field({ label, hideLabel, id: given, ...input }: FrameProps & ComponentProps<'input'>) {
  const generated = useId();
  const id = given ?? generated;
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={hideLabel ? 'nut-visually-hidden' : classes.label}>
        {label}
      </label>
      <input id={id} className={classes.input} {...input} />
    </div>
  );
}

/** The browser's own select with its label. */
export function SelectField({
  label,
  hideLabel,
  id: given,
  children,
  ...select
}: FrameProps & ComponentProps<'select'> & { children: ReactNode }) {
  const generated = useId();
  const id = given ?? generated;
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={hideLabel ? 'nut-visually-hidden' : classes.label}>
        {label}
      </label>
      <select id={id} className={classes.input} {...select}>
        {children}
      </select>
    </div>
  );
}
