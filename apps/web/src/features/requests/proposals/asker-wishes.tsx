import { useTranslation } from 'react-i18next';
import { WishBars } from '../wish-bars.js';
import type { AskedRequest } from './propose-values.js';
import classes from './propose.module.css';

interface Props {
  request: AskedRequest;
}

/** What those who joined want, to aim at: where, when they can, and how many would pay at least so much. */
export function AskerWishes({ request }: Props) {
  const { t } = useTranslation('proposing');
  const { joined, town, radiusKm } = request;
  const where = town && radiusKm ? t('around', { town, km: radiusKm }) : (town ?? t('anywhere'));
  return (
    <div className={classes.box}>
      <p className={classes.lead}>
        <strong>{t('joined', { count: joined })}.</strong> {where}
      </p>
      <WishBars request={request} />
    </div>
  );
}
