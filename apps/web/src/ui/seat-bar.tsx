import { useTranslation } from 'react-i18next';
import classes from './seat-bar.module.css';

interface Props {
  taken: number;
  capacity: number;
  /** The doorgaan-grens. */
  min: number;
  /** Bar only: the text stands elsewhere already. */
  silent?: boolean;
}

/** How many seats are left, and whether the minimum is reached, as a bar and in words. */
export function SeatBar({ taken, capacity, min, silent }: Props) {
  const { t } = useTranslation('shell');
  const left = Math.max(0, capacity - taken);
  const needed = Math.max(0, min - taken);
  return (
    <div className={classes.root}>
      {!silent && (
        <p className={classes.text}>
          <strong className={classes.left} data-few={left <= 2 || undefined}>
            {left === 0 ? t('full') : t('seatsLeft', { count: left })}
          </strong>
          <span>{needed > 0 ? t('seatsNeeded', { count: needed }) : t('goesAhead')}</span>
        </p>
      )}
      <div
        className={classes.bar}
        role="img"
        aria-label={t('seatsTaken', { taken, capacity })}
        data-seats={capacity <= 16 || undefined}
      >
        {capacity <= 16 ? (
          Array.from({ length: capacity }, (_, seat) => (
            <i key={seat} data-taken={seat < taken || undefined} data-min={seat === min - 1 || undefined} />
          ))
        ) : (
          <>
            <i className={classes.fill} style={{ inlineSize: `${(taken / capacity) * 100}%` }} />
            <i className={classes.min} style={{ insetInlineStart: `${(min / capacity) * 100}%` }} />
          </>
        )}
      </div>
    </div>
  );
}
