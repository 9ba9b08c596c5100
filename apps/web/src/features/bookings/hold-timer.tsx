import { useEffect } from 'react';
import { HOLD_MINUTES } from '@nutshell/domain/booking';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import classes from './hold-timer.module.css';
import { useCountdown } from './use-countdown.js';

interface Props {
  until: string;
  onLapsed: () => void;
}

/** Minutes at which a screen reader hears the time left; between them it is silent. */
const spoken = [10, 5, 3, 2, 1];

/** How long the seat is still kept: mm:ss and a line that gets shorter. */
export function HoldTimer({ until, onLapsed }: Props) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const seconds = useCountdown(until);
  const lapsed = seconds === 0;
  useEffect(() => {
    if (lapsed) onLapsed();
  }, [lapsed]);

  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const minutes = spoken.filter((minute) => seconds <= minute * 60).at(-1);
  const part = Math.min(1, seconds / (HOLD_MINUTES * 60));
  return (
    <div className={classes.timer} data-late={seconds < 120 || undefined}>
      <p className={classes.time} aria-hidden="true">
        {t('held.timeLeft', { time })}
      </p>
      <p className={classes.until}>{t('held.until', { time: f.time(until) })}</p>
      <div className={classes.track} aria-hidden="true">
        <div className={classes.fill} style={{ width: `${part * 100}%` }} />
      </div>
      <span aria-live="polite" className="nut-visually-hidden">
        {seconds <= 30 && seconds > 0
          ? t('held.lastSeconds')
          : minutes !== undefined && t('held.timeLeftSpoken', { count: minutes })}
      </span>
    </div>
  );
}
