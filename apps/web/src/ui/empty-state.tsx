import type { ReactNode } from 'react';
import { Mark } from './mark.js';
import classes from './state.module.css';

interface Props {
  title: string;
  /** What to do next. */
  children?: ReactNode;
  /** Buttons or links that do it. */
  actions?: ReactNode;
}

/** Nothing here yet: says what to do next and offers it. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <section className={classes.state}>
      <Mark className={classes.mark} hollow />
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.text}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}
