import { DEFAULT_POLICY, refundSteps } from '@nutshell/domain/booking';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../lib/use-formats.js';
import { ThresholdText } from '../../ui/threshold-text.js';
import classes from './booking-box.module.css';
import type { TrainingSession } from './booking-box.js';

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What one gets back and until when, when one pays, and when it is certain: for the chosen date. */
export function BookingTerms({ session }: { session: TrainingSession }) {
  const { t } = useTranslation('trainings');
  const f = useFormats();
  const { startsAt, zone, price } = session;
  const now = new Date();
  const ahead = refundSteps(DEFAULT_POLICY, new Date(startsAt)).filter(
    ({ untilAt, percent }) => percent > 0 && now <= untilAt,
  );
  const steps = ahead.map(({ untilAt, percent }) => {
    const date = f.dateShort(untilAt, zone);
    return percent === 100 ? t('refundAll', { date }) : t('refundPart', { date, percent });
  });
  const isFree = !price.inclVatCents;
  return (
    <dl className={classes.terms}>
      <dt>{t('cancellation')}</dt>
      <dd>
        {isFree ? t('cancelFree') : steps.length > 0 ? `${sentence(steps.join(', '))}.` : t('refundNone')}{' '}
        {t('substituteFree')}
      </dd>
      <dt>{t('minimum')}</dt>
      <dd>
        <ThresholdText session={session} />
      </dd>
    </dl>
  );
}
