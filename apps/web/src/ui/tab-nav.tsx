import type { ReactNode } from 'react';
import classes from './tab-nav.module.css';

/** Links beside each other that show parts of one page; the one on screen has `aria-current="page"`. */
export const TabNav = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav className={classes.tabs} aria-label={label}>
    {children}
  </nav>
);
