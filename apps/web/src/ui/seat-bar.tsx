import { useTranslation } from 'react-i18next';
import classes from './seat-bar.module.css';

export interface SeatBarSession {
  seatsTaken: number;
  capacity: number;
  minSeats: number;
  /** Seats that count towards the minimum: not what is still waiting for its payment. */
  seatsTowardsMinimum: number;
  /** Since when it is certain that it goes ahead. */
  runsAt?: string | null | undefined;
}

interface Props {
  session: SeatBarSession;
  /** With the minimum and the maximum written below the bar. */
  scale?: boolean;
}

/** How many seats are booked, the minimum and the maximum in one picture, with what that means in words. */
export function SeatBar({ session, scale }: Props) {
  const { t } = useTranslation('shell');
  const { seatsTaken: taken, capacity, minSeats: min, seatsTowardsMinimum, runsAt } = session;
  const left = Math.max(0, capacity - taken);
  const needed = runsAt ? 0 : Math.max(0, min - seatsTowardsMinimum);
  const part = (seats: number) => `${Math.min(100, (seats / capacity) * 100)}%`;
  const withMin = min > 1 && min <= capacity;
  return (
    <div className={classes.root}>
      <p className={classes.text}>
        <strong className={classes.left} data-few={left <= 2 || undefined}>
          {left === 0 ? t('full') : t('seatsLeft', { count: left })}
        </strong>
        <span className={classes.state} data-runs={needed === 0 || undefined}>
          {needed > 0 ? t('seatsNeeded', { count: needed }) : t('goesAhead')}
        </span>
      </p>
      <div
        className={classes.bar}
        role="img"
        aria-label={
          withMin ? t('seatsTakenMin', { taken, capacity, min }) : t('seatsTaken', { taken, capacity })
        }
        data-seats={capacity <= 16 || undefined}
      >
        {capacity <= 16 ? (
          Array.from({ length: capacity }, (_, seat) => (
            <i key={seat} data-taken={seat < taken || undefined} />
          ))
        ) : (
          <i className={classes.fill} style={{ inlineSize: part(taken) }} />
        )}
        {withMin && <b className={classes.min} style={{ insetInlineStart: part(min) }} />}
      </div>
      {scale && (
        <p className={classes.scale} aria-hidden="true">
          {withMin && (
            <span className={classes.minLabel} style={{ inlineSize: `max(${part(min)}, 3.5rem)` }}>
              {t('seatsMin', { min })}
            </span>
          )}
          <span className={classes.maxLabel}>{t('seatsMax', { max: capacity })}</span>
        </p>
      )}
    </div>
  );
}
