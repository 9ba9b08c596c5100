import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import classes from './text.module.css';

/** The accessibility statement. */
export function AccessibilityPage() {
  const { t } = useTranslation('pages');
  return (
    <Page title={t('accessibilityTitle')} lead={t('accessibilityLead')} width="text">
      <div className={classes.text}>
        <h2>{t('accessibilityAim')}</h2>
        <p>{t('accessibilityAimText')}</p>
        <h2>{t('accessibilityWorks')}</h2>
        <ul>
          <li>{t('accessibilityKeyboard')}</li>
          <li>{t('accessibilityContrast')}</li>
          <li>{t('accessibilityZoom')}</li>
          <li>{t('accessibilityMotion')}</li>
          <li>{t('accessibilityMap')}</li>
          <li>{t('accessibilityErrors')}</li>
        </ul>
        <h2>{t('accessibilityKnown')}</h2>
        <p>{t('accessibilityKnownText')}</p>
        <h2>{t('accessibilityReport')}</h2>
        <p>{t('accessibilityReportText')}</p>
      </div>
    </Page>
  );
}
