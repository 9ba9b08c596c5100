import classes from './stars.module.css';

interface Props {
  /** 0 to 5, with decimals. */
  score: number;
  /** What a screen reader says of it. */
  label: string;
}

const STAR = 'M10 1.8l2.5 5.2 5.7.8-4.1 4 1 5.6-5.1-2.7-5.1 2.7 1-5.6-4.1-4 5.7-.8z';

/** A score as five stars, filled as far as it goes. */
export const Stars = ({ score, label }: Props) => (
  <span className={classes.stars} role="img" aria-label={label}>
    {[1, 2, 3, 4, 5].map((place) => (
      <svg key={place} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d={STAR} className={classes.empty} />
        {score > place - 1 && (
          <path
            d={STAR}
            className={classes.full}
            style={{ clipPath: `inset(0 ${100 - Math.min(1, score - place + 1) * 100}% 0 0)` }}
          />
        )}
      </svg>
    ))}
  </span>
);
