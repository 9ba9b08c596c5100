import type { ReactNode } from 'react';
import classes from './earnings.module.css';

/** What is wider than the screen scrolls within itself, by keyboard too. */
export const ScrollRegion = ({ label, children }: { label: string; children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it a keyboard cannot scroll (axe: scrollable-region-focusable)
  <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
    {children}
  </div>
);
