import { useTranslation } from 'react-i18next';
import { useDraft } from '../../lib/use-draft.js';
import { BreakEven } from '../../ui/break-even/break-even.js';
import { Field } from '../../ui/field.js';
import classes from './radar.module.css';

const begin = { price: '95', min: '7', max: '12' };

/** Whether it works out to give it: "bij 7 deelnemers à € 95". */
export function Calculator() {
  const { t } = useTranslation(['radar', 'break-even']);
  const { draft, change } = useDraft('radar-plan', begin);
  const whole = (text: string, least: number, most: number) =>
    Math.min(most, Math.max(least, Math.round(Number(text)) || least));
  const maxSeats = whole(draft.max, 1, 50);
  return (
    <section className={classes.calculator} aria-labelledby="calculator">
      <h2 id="calculator" className={classes.title}>
        {t('calculator')}
      </h2>
      <div className={classes.plan}>
        <Field
          type="number"
          inputMode="numeric"
          min={0}
          label={t('break-even:price')}
          value={draft.price}
          onChange={(event) => change({ price: event.currentTarget.value })}
        />
        <Field
          type="number"
          inputMode="numeric"
          min={1}
          max={50}
          label={t('most')}
          value={draft.max}
          onChange={(event) => change({ max: event.currentTarget.value })}
        />
      </div>
      <BreakEven
        priceExVatCents={whole(draft.price, 0, 5_000) * 100}
        minSeats={Math.min(whole(draft.min, 1, 50), maxSeats)}
        maxSeats={maxSeats}
      />
    </section>
  );
}
