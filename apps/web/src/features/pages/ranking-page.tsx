import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import classes from './text.module.css';

/** Which parameters rank the results, and which do not. */
export function RankingPage() {
  const { t } = useTranslation('pages');
  return (
    <Page title={t('rankingTitle')} lead={t('rankingLead')} width="text">
      <div className={classes.text}>
        <h2>{t('rankingBest')}</h2>
        <p>{t('rankingBestText')}</p>
        <ol>
          <li>{t('rankingWords')}</li>
          <li>{t('rankingSeats')}</li>
          <li>{t('rankingDate')}</li>
          <li>{t('rankingLanguage')}</li>
        </ol>
        <p>{t('rankingWithout')}</p>
        <h2>{t('rankingOther')}</h2>
        <ul>
          <li>{t('rankingByDate')}</li>
          <li>{t('rankingByDistance')}</li>
          <li>{t('rankingByPrice')}</li>
        </ul>
        <h2>{t('rankingFilters')}</h2>
        <p>{t('rankingFiltersText')}</p>
        <h2>{t('rankingNot')}</h2>
        <p>{t('rankingNotText')}</p>
        <h2>{t('rankingHome')}</h2>
        <p>{t('rankingHomeText')}</p>
      </div>
    </Page>
  );
}
