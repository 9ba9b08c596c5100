import { useFormats } from '../lib/use-formats.js';
import classes from './date-tile.module.css';

interface Props {
  /** An instant. */
  at: string;
  /** The zone of the place. */
  zone: string;
}

/** The date of a session as a leaf of a calendar: weekday, day, month. */
export function DateTile({ at, zone }: Props) {
  const f = useFormats();
  return (
    <time dateTime={at} className={classes.tile}>
      <span className="nut-visually-hidden">{f.dateLong(at, zone)}</span>
      <span aria-hidden="true" className={classes.weekday}>
        {f.weekdayShort(at, zone)}
      </span>
      <span aria-hidden="true" className={classes.day}>
        {f.day(at, zone)}
      </span>
      <span aria-hidden="true" className={classes.month}>
        {f.monthShort(at, zone)}
      </span>
    </time>
  );
}
