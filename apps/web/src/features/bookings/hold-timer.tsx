import { useEffect } from 'react';
import { HOLD_MINUTES } from '@nutshell/domain/booking';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import classes from './hold-timer.module.css';
import { useCountdown } from './use-countdown.js';

interface Props {
  until: string;
  onLapsed: () => void;
  /** What the time is for. */
  purpose?: 'pay' | 'choose';
  /** How long it was from the beginning, for the line. */
  minutes?: number;
}

/** Minutes at which a screen reader hears the time left; between them it is silent. */
const spoken = [10, 5, 3, 2, 1];

/** How long a seat is still kept: hours, or mm:ss, and a line that gets shorter. */
export function HoldTimer({ until, onLapsed, purpose = 'pay', minutes = HOLD_MINUTES }: Props) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const seconds = useCountdown(until);
  const lapsed = seconds === 0;
  useEffect(() => {
    if (lapsed) onLapsed();
  }, [lapsed]);

  const hours = Math.floor(seconds / 3600);
  const rest = Math.floor((seconds % 3600) / 60);
  const time =
    hours > 0
      ? `${t('held.hours', { count: hours })} ${t('held.minutes', { count: rest })}`
      : `${rest}:${String(seconds % 60).padStart(2, '0')}`;
  const near = spoken.filter((minute) => seconds <= minute * 60).at(-1);
  const part = Math.min(1, seconds / (minutes * 60));
  const long = minutes > HOLD_MINUTES;
  return (
    <div className={classes.timer} data-late={seconds < (long ? 3600 : 120) || undefined}>
      <p className={classes.time} aria-hidden={hours > 0 ? undefined : 'true'}>
        {purpose === 'pay' ? t('held.timeLeft', { time }) : t('held.timeLeftChoose', { time })}
      </p>
      <p className={classes.until}>{t('held.until', { time: long ? f.dateTime(until) : f.time(until) })}</p>
      <div className={classes.track} aria-hidden="true">
        <div className={classes.fill} style={{ width: `${part * 100}%` }} />
      </div>
      <span aria-live="polite" className="nut-visually-hidden">
        {seconds <= 30 && seconds > 0
          ? t('held.lastSeconds')
          : near !== undefined && t('held.timeLeftSpoken', { count: near })}
      </span>
    </div>
  );
}
