import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface Props {
  /** `problem` interrupts a screen reader, the others wait their turn. */
  tone: 'problem' | 'done' | 'info';
  title?: ReactNode;
  children?: ReactNode;
}

/** A boxed sentence about what just happened, or what one should know here. */
export function Notice({ tone, title, children }: Props) {
  const role = tone === 'problem' ? 'alert' : tone === 'done' ? 'status' : undefined;
  return (
    <div className={classes.notice} data-tone={tone} role={role}>
      {title && <p className={classes.title}>{title}</p>}
      {children && <div className={classes.text}>{children}</div>}
    </div>
  );
}
