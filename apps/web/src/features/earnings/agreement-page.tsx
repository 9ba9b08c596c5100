import { FEE_RATES, MANDATE_VERSION } from '@nutshell/domain/payout';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import classes from './earnings.module.css';

/** What a trainer agrees to: invoices in their name, the fee and when money moves. */
export function AgreementPage() {
  const { t } = useTranslation('earnings');
  const { percent } = FEE_RATES.at(-1)!;
  return (
    <Page title={t('agreement.title')} lead={t('agreement.lead', { version: MANDATE_VERSION })} width="text">
      <div className={classes.text}>
        <h2>{t('agreement.sellTitle')}</h2>
        <p>{t('agreement.sell')}</p>
        <h2>{t('agreement.invoiceTitle')}</h2>
        <p>{t('agreement.invoice')}</p>
        <h2>{t('agreement.moneyTitle')}</h2>
        <p>{t('agreement.money', { percent })}</p>
        <h2>{t('agreement.backTitle')}</h2>
        <p>{t('agreement.back')}</p>
        <h2>{t('agreement.endTitle')}</h2>
        <p>{t('agreement.end')}</p>
      </div>
    </Page>
  );
}
