import { useMemo } from 'react';
import { pattern } from './pattern.js';
import { hash } from './seed.js';
import classes from './pattern-image.module.css';

interface Props {
  /** Decides the kind of pattern and its tone: trainings of one topic look related. */
  topic: string;
  /** Decides the arrangement: the same training always looks the same. */
  id: string;
  className?: string | undefined;
}

/** A quiet pattern instead of a missing photo; fills its box. */
export function PatternImage({ topic, id, className }: Props) {
  const shapes = useMemo(() => pattern(topic, id), [topic, id]);
  return (
    <svg
      className={`${classes.image} ${className ?? ''}`}
      data-tone={hash(`${topic}/tone`) % 6}
      viewBox="0 0 160 100"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="160" height="100" className={classes.ground} />
      {shapes.map(({ d, tone, filled }, index) => (
        <path key={index} d={d} data-part={tone} className={filled ? classes.filled : classes.line} />
      ))}
    </svg>
  );
}
