import { useState } from 'react';
import type { VatStatus } from '@nutshell/domain/money';
import { feeRateAt } from '@nutshell/domain/payout';
import { breakEven, planProblems, priceToCover } from '@nutshell/domain/request';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../lib/use-draft.js';
import { useFormats } from '../../lib/use-formats.js';
import { Field } from '../field.js';
import classes from './break-even.module.css';
import { noCosts, planOf } from './plan-values.js';
import { ProfitChart } from './profit-chart.js';

interface Props {
  /** Null while there is none yet. */
  priceExVatCents: number | null;
  minSeats: number;
  maxSeats: number;
  vatStatus?: VatStatus | null | undefined;
}

const fields = ['room', 'travel', 'material', 'perPerson', 'hours', 'hour'] as const;

/** "Bij 7 deelnemers à € 95 houd je … over": with one's own costs, for every number of participants. */
export function BreakEven({ priceExVatCents, minSeats, maxSeats, vatStatus }: Props) {
  const { t } = useTranslation('break-even');
  const { draft, change } = useDraft('break-even', noCosts);
  return (
    <section className={classes.root} aria-labelledby="break-even">
      <h2 id="break-even" className={classes.title}>
        {t('title')}
      </h2>
      <p className={classes.quiet}>{t('lead')}</p>
      <div className={classes.fields}>
        {fields.map((field) => (
          <Field
            key={field}
            type="number"
            inputMode="numeric"
            min={0}
            step={field === 'hours' ? 0.5 : 1}
            label={t(field)}
            value={draft[field]}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      {priceExVatCents === null ? (
        <p className={classes.quiet}>{t('priceFirst')}</p>
      ) : (
        <Outcome
          plan={planOf(draft, { priceExVatCents, maxSeats, vatStatus: vatStatus ?? 'STANDARD' })}
          minSeats={minSeats}
        />
      )}
    </section>
  );
}

function Outcome({ plan, minSeats }: { plan: ReturnType<typeof planOf>; minSeats: number }) {
  const { t } = useTranslation('break-even');
  const f = useFormats();
  const [wanted, setWanted] = useState<number>();
  const [now] = useState(() => new Date());
  const { maxSeats } = plan;
  const at = Math.min(Math.max(wanted ?? minSeats, 1), maxSeats);
  if (planProblems(plan).length > 0) return <p className={classes.problem}>{t('invalid')}</p>;
  const { rows, participants, fits, ownCents } = breakEven(plan, now);
  const row = rows[at - 1];
  if (!row) return null;
  const short = row.profitCents < 0;
  const cover = short ? priceToCover(plan, at, now) : null;
  const from = () => {
    if (participants === null) return t('never');
    if (participants === 0) return t('nothing');
    return fits
      ? t('from', { count: participants })
      : t('fromTooMany', { count: participants, max: maxSeats });
  };
  return (
    <>
      <label className={classes.slider}>
        <span>{t('people')}</span>
        <output>{t('peopleNow', { count: at })}</output>
        <input
          type="range"
          min={1}
          max={maxSeats}
          value={at}
          aria-valuetext={t('peopleNow', { count: at })}
          onChange={(event) => setWanted(Number(event.currentTarget.value))}
        />
      </label>
      <div aria-live="polite" className={classes.outcome} data-short={short || undefined}>
        <p>
          <strong>
            {t(short ? 'short' : 'left', {
              count: at,
              price: f.price(plan.priceExVatCents),
              net: f.price(Math.abs(row.profitCents)),
            })}
          </strong>{' '}
          {ownCents > 0 && !short && t('own', { amount: f.price(ownCents) })}
        </p>
        <p>
          {from()} {cover !== null && t('cover', { count: at, price: f.price(cover) })}
        </p>
      </div>
      <ProfitChart label={t('chart', { max: maxSeats })} rows={rows} at={at} />
      <p className={classes.quiet}>{t('fee', { percent: f.number(feeRateAt(now).percent) })}</p>
    </>
  );
}
