import type { ReactNode } from 'react';
import classes from './hit-line.module.css';

interface Props {
  start?: ReactNode;
  main: ReactNode;
  /** What tells it from others, in a few words. */
  side?: ReactNode;
}

/** One thing that was found, on one line. */
export const HitLine = ({ start, main, side }: Props) => (
  <span className={classes.line}>
    {start}
    <span className={classes.main}>{main}</span>
    {side && <span className={classes.side}>{side}</span>}
  </span>
);
