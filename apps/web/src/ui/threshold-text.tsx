import { PAY_LINK_HOURS } from '@nutshell/domain/booking';
import { DECIDE_HOURS } from '@nutshell/domain/session';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../lib/use-formats.js';

export interface ThresholdSession {
  zone: string;
  minSeats: number;
  /** What booking now means. */
  paymentMode: 'NOW' | 'WHEN_IT_RUNS' | 'INVOICE';
  decisionAt?: string | null | undefined;
  decideUntil?: string | null | undefined;
  runsAt?: string | null | undefined;
  price: { exVatCents?: number | null };
}

/** By when it is certain at the latest whether the session runs: the trainer has a day after the decision moment. */
export const certainBy = ({ decisionAt, decideUntil }: ThresholdSession): string | null =>
  decideUntil ??
  (decisionAt ? new Date(Date.parse(decisionAt) + DECIDE_HOURS * 3_600_000).toISOString() : null);

/** Exactly when money moves, in sentences: now or once it runs, and what happens when it does not. */
export function ThresholdText({ session }: { session: ThresholdSession }) {
  const { t } = useTranslation('shell');
  const f = useFormats();
  const { minSeats, paymentMode, runsAt, zone, price, decisionAt } = session;
  const by = certainBy(session);
  const date = by && f.dateTime(by, zone);
  const decision = decisionAt && t('threshold.decision', { date: f.dateTime(decisionAt, zone) });
  const words = () => {
    if (runsAt || minSeats <= 1)
      return price.exVatCents
        ? [runsAt && t('threshold.runs'), t('threshold.payNow'), t('threshold.nowBackAlways')]
        : [t('threshold.runs')];
    if (!price.exVatCents)
      return [t('threshold.freeLead', { count: minSeats }), date && t('threshold.freeBack', { date })];
    if (paymentMode === 'WHEN_IT_RUNS')
      return [
        t('threshold.reserveLead', { count: minSeats, hours: PAY_LINK_HOURS }),
        decision,
        date ? t('threshold.reserveBack', { date }) : t('threshold.reserveBackAlways'),
      ];
    return [
      t('threshold.nowLead', { count: minSeats }),
      decision,
      date ? t('threshold.nowBack', { date }) : t('threshold.nowBackAlways'),
    ];
  };
  return <>{words().filter(Boolean).join(' ')}</>;
}
