import { useTranslation } from 'react-i18next';
import { useVatView } from '../../lib/vat-view.js';
import classes from './vat-switch.module.css';

/** Prices with VAT for consumers, without for businesses; remembered on this device. */
export function VatSwitch() {
  const { t } = useTranslation('trainings');
  const { exVat, setExVat } = useVatView();
  return (
    <div role="group" aria-label={t('vatShow')} className={classes.switch}>
      <button type="button" aria-pressed={!exVat} onClick={() => setExVat(false)}>
        {t('withVat')}
      </button>
      <button type="button" aria-pressed={exVat} onClick={() => setExVat(true)}>
        {t('withoutVat')}
      </button>
    </div>
  );
}
