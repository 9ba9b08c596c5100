import { useTranslation } from 'react-i18next';
import classes from './percent-ring.module.css';

interface Props {
  percent: number;
  /** Pixels. */
  size: number;
}

const R = 15.9155; // circumference 100

/** How complete, as a ring with its number. */
export function PercentRing({ percent, size }: Props) {
  const { t } = useTranslation('studio');
  return (
    <svg
      viewBox="0 0 36 36"
      width={size}
      height={size}
      role="img"
      aria-label={t('meter.percent', { percent })}
      className={classes.ring}
    >
      <circle cx="18" cy="18" r={R} className={classes.track} />
      <circle
        cx="18"
        cy="18"
        r={R}
        className={classes.fill}
        data-full={percent === 100 || undefined}
        strokeDasharray={`${percent} 100`}
        transform="rotate(-90 18 18)"
      />
      <text x="18" y="18" className={classes.number}>
        {percent}
      </text>
    </svg>
  );
}
