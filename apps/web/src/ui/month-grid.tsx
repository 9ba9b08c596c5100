import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { addDays, monthOf, noon, today, weekNumber, weeksOf, type Day, type Month } from '../lib/days.js';
import { useFormats } from '../lib/use-formats.js';
import classes from './month-grid.module.css';

interface Props {
  month: Month;
  selected: Day;
  onSelect: (day: Day) => void;
  /** What the cell of a day shows: short lines, no links (the day itself is the button). */
  lines: (day: Day) => ReactNode[];
  /** Greyed, below those. */
  quietLines?: ((day: Day) => ReactNode[]) | undefined;
  /** What is on a day, in words: "3 sessies". */
  summary: (day: Day) => string;
  weekLabel: string;
}

const shown = 3;
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month as a table of days; arrow keys walk through it. On a phone a day shows dots instead of lines. */
export function MonthGrid({ month, selected, onSelect, lines, quietLines, summary, weekLabel }: Props) {
  const f = useFormats();
  const table = useRef<HTMLTableElement>(null);
  const weeks = weeksOf(month);
  const now = today();
  const walk = (event: KeyboardEvent, day: Day) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = addDays(day, step);
    onSelect(next);
    requestAnimationFrame(() =>
      table.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus({ preventScroll: true }),
    );
  };
  return (
    <table ref={table} className={classes.grid}>
      <thead>
        <tr>
          <th scope="col" className={classes.week}>
            <span className="nut-visually-hidden">{weekLabel}</span>
          </th>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              {f.weekdayShort(noon(day))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            <th scope="row" className={classes.week}>
              {weekNumber(week[0] as Day)}
            </th>
            {week.map((day) => {
              const own = lines(day);
              const found = [...own, ...(quietLines?.(day) ?? [])];
              const quiet = (index: number) => index >= own.length || undefined;
              return (
                <td key={day} data-outside={monthOf(day) !== month || undefined}>
                  <button
                    type="button"
                    className={classes.day}
                    data-day={day}
                    data-today={day === now || undefined}
                    aria-pressed={day === selected}
                    aria-label={`${f.dateLong(noon(day))}, ${summary(day)}`}
                    tabIndex={day === selected ? 0 : -1}
                    onClick={() => onSelect(day)}
                    onKeyDown={(event) => walk(event, day)}
                  >
                    <span className={classes.number}>{f.day(noon(day))}</span>
                    <span className={classes.lines} data-count={found.length}>
                      {found.slice(0, found.length > shown ? shown - 1 : shown).map((line, index) => (
                        <span key={index} data-quiet={quiet(index)}>
                          {line}
                        </span>
                      ))}
                      {found.length > shown && (
                        <span className={classes.more}>+{found.length - shown + 1}</span>
                      )}
                    </span>
                    <span className={classes.dots}>
                      {found.slice(0, 4).map((_, index) => (
                        <i key={index} data-quiet={quiet(index)} />
                      ))}
                    </span>
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
