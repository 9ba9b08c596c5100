import type { ReactNode } from 'react';
import classes from './identity.module.css';

interface Props {
  /** Name and value; a row without a value is left out. */
  rows: [string, ReactNode][];
}

/** Names and values below each other. */
export const Identity = ({ rows }: Props) => (
  <dl className={classes.rows}>
    {rows
      .filter(([, value]) => !!value)
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
