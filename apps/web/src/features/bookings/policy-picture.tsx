import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import classes from './policy-picture.module.css';

interface Props {
  /** Earliest first; the last one ends at the start of the session. */
  steps: readonly { untilAt: string; percent: number }[];
  now: Date;
}

/** What one gets back in each period until the start, with where we are now. The words stand below it. */
export function PolicyPicture({ steps, now }: Props) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  const current = steps.findIndex((step) => now <= new Date(step.untilAt));
  return (
    <figure className={classes.figure} aria-label={t('cancelDialog.timeline')}>
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <li
            key={step.untilAt}
            className={classes.step}
            data-percent={step.percent >= 100 ? 'all' : step.percent > 0 ? 'part' : 'none'}
            data-past={index < current || undefined}
            aria-current={index === current ? 'step' : undefined}
          >
            <span aria-hidden="true" className={classes.percent}>
              {step.percent}%
            </span>
            <span aria-hidden="true" className={classes.until}>
              {index === steps.length - 1 ? t('cancelDialog.start') : f.dateShort(step.untilAt)}
            </span>
            {index === current && (
              <span aria-hidden="true" className={classes.now}>
                {t('cancelDialog.now')}
              </span>
            )}
            <span className="nut-visually-hidden">
              {t('cancelDialog.period', { date: f.dateTime(step.untilAt), percent: step.percent })}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
