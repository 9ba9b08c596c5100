import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import classes from './text.module.css';

/** How reviews are checked: who may write one, what is shown, what a trainer can do about it. */
export function ReviewsPage() {
  const { t } = useTranslation('reviews');
  return (
    <Page title={t('pageTitle')} lead={t('pageLead')} width="text">
      <div className={classes.text}>
        <h2>{t('whoTitle')}</h2>
        <ul>
          <li>{t('who1')}</li>
          <li>{t('who2')}</li>
          <li>{t('who3')}</li>
        </ul>
        <h2>{t('checkTitle')}</h2>
        <p>{t('check')}</p>
        <h2>{t('showTitle')}</h2>
        <ul>
          <li>{t('show1')}</li>
          <li>{t('show2')}</li>
          <li>{t('show3')}</li>
        </ul>
        <h2>{t('trainerTitle')}</h2>
        <p>{t('trainer')}</p>
        <h2>{t('payTitle')}</h2>
        <p>{t('pay')}</p>
      </div>
    </Page>
  );
}
