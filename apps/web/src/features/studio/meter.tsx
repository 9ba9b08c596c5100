import { useState } from 'react';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import type { CompletenessCode, CompletenessStep } from '@nutshell/domain/training';
import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';
import { PercentRing } from './percent-ring.js';

interface Props {
  percent: number;
  steps: readonly CompletenessStep[];
}

/** The element that each step leads to. */
const targetOf: Record<CompletenessCode, string> = {
  title: 'title',
  summary: 'summary',
  topics: 'topics',
  level: 'levelFrom',
  description: 'description',
  outcomes: 'outcomes-0',
  duration: 'durationMinutes',
  price: 'priceExVatCents',
  vat: 'vat',
  extraCosts: 'extraCosts-none',
  image: 'image',
  sessions: 'dates-heading',
  items: 'around-heading',
};

export function leadTo(code: CompletenessCode) {
  const target = document.getElementById(targetOf[code]);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

/** How complete the training is, live, and the way to what is missing. */
export function Meter({ percent, steps }: Props) {
  const { t } = useTranslation('studio');
  const [open, setOpen] = useState(false);
  const missing = steps.filter((step) => !step.done);
  const needed = missing.filter((step) => step.required);
  const state =
    missing.length === 0
      ? t('meter.all')
      : needed.length === 0
        ? t('meter.ready')
        : t('meter.open', { count: needed.length });
  return (
    <aside className={classes.meter} aria-label={t('meter.title')} data-open={open || undefined}>
      <button
        type="button"
        className={classes.meterHead}
        aria-expanded={open}
        aria-controls="meter-steps"
        onClick={() => setOpen(!open)}
      >
        <PercentRing percent={percent} size={64} />
        <span>
          <strong>{t('meter.percent', { percent })}</strong>
          <span className={classes.quiet}>{state}</span>
        </span>
      </button>
      <ul id="meter-steps" className={classes.steps}>
        {steps.map((step) => (
          <li key={step.code}>
            <button type="button" data-done={step.done || undefined} onClick={() => leadTo(step.code)}>
              {step.done ? (
                <IconCheck size={18} aria-hidden="true" />
              ) : (
                <IconCircleDashed size={18} aria-hidden="true" />
              )}
              <span>
                {t(`step.${step.code}`)}
                {!step.done && step.required && <em> · {t('meter.required')}</em>}
                {step.done && <span className="nut-visually-hidden"> ✓</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
