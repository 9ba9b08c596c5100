import { useTranslation } from 'react-i18next';
import { DEFAULT_POLICY, refundSteps } from '@nutshell/domain/booking';
import { useFormats } from '../../lib/use-formats.js';
import classes from './checkout.module.css';

interface Props {
  startsAt: string;
  zone: string;
  free: boolean;
  /** A company has no time to think it over by law. */
  business: boolean;
  now: Date;
}

/** The cancellation policy in plain words with its dates, before one books. */
export function PolicyWords({ startsAt, zone, free, business, now }: Props) {
  const { t } = useTranslation('bookings');
  const f = useFormats();
  if (free) return <p className={classes.quiet}>{t('checkout.policyFree')}</p>;
  const ahead = refundSteps(DEFAULT_POLICY, new Date(startsAt)).filter(
    ({ untilAt, percent }) => percent > 0 && now <= untilAt,
  );
  return (
    <>
      {ahead.length === 0 && <p className={classes.plain}>{t('checkout.policyAllGone')}</p>}
      <ul className={classes.policy} hidden={ahead.length === 0}>
        {ahead.map(({ untilAt, percent }) => {
          const date = f.dateTime(untilAt, zone);
          return (
            <li key={percent}>
              {percent === 100
                ? t('checkout.policyFull', { date })
                : t('checkout.policyHalf', { date, percent })}
            </li>
          );
        })}
        <li>{t('checkout.policyNone')}</li>
      </ul>
      <p className={classes.quiet}>
        {t('checkout.policyTrainer')} {business ? t('checkout.noWithdrawal') : t('checkout.withdrawal')}
      </p>
    </>
  );
}
