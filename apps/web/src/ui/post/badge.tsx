import type { ReactNode } from 'react';
import classes from './badges.module.css';

/** A state in a word. */
export const Badge = ({ tone, children }: { tone?: 'done' | 'busy' | 'off'; children: ReactNode }) => (
  <span className={classes.badge} data-tone={tone}>
    {children}
  </span>
);
