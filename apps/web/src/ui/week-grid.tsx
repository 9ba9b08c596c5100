import type { ReactNode } from 'react';
import { noon, today, type Day } from '../lib/days.js';
import { useFormats } from '../lib/use-formats.js';
import classes from './week-grid.module.css';

interface Props {
  /** Monday to Sunday. */
  week: Day[];
  /** What is on a day, in order; may hold links. */
  entries: (day: Day) => ReactNode[];
  /** Shown on a day with nothing. */
  nothing: string;
}

/** A week side by side; on a phone day below day. */
export function WeekGrid({ week, entries, nothing }: Props) {
  const f = useFormats();
  const now = today();
  return (
    <ol className={classes.week}>
      {week.map((day) => {
        const found = entries(day);
        return (
          <li key={day} className={classes.day} data-empty={found.length === 0 || undefined}>
            <h3 className={classes.head} data-today={day === now || undefined}>
              <span>{f.weekdayShort(noon(day))}</span> {f.day(noon(day))} {f.monthShort(noon(day))}
            </h3>
            {found.length === 0 ? (
              <p className={classes.nothing}>{nothing}</p>
            ) : (
              <ul className={classes.entries}>
                {found.map((entry, index) => (
                  <li key={index}>{entry}</li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}
