import type { ReactNode } from 'react';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import classes from './calendar-bar.module.css';

interface Props {
  /** The period on screen. */
  title: string;
  labels: { previous: string; today: string; next: string };
  onMove: (step: 1 | -1) => void;
  onToday: () => void;
  /** Further buttons after those that move. */
  children?: ReactNode;
}

/** Above a calendar: which period it shows, and the way to another. */
export function CalendarBar({ title, labels, onMove, onToday, children }: Props) {
  return (
    <div className={classes.bar}>
      <h2 className={classes.title} aria-live="polite">
        {title}
      </h2>
      <div className={classes.moves}>
        <button type="button" aria-label={labels.previous} onClick={() => onMove(-1)}>
          <IconChevronLeft size={20} aria-hidden="true" />
        </button>
        <button type="button" onClick={onToday}>
          {labels.today}
        </button>
        <button type="button" aria-label={labels.next} onClick={() => onMove(1)}>
          <IconChevronRight size={20} aria-hidden="true" />
        </button>
        {children}
      </div>
    </div>
  );
}
