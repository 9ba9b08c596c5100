import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../lib/use-viewer.js';
import { Mark } from '../ui/mark.js';
import classes from './footer.module.css';

export function Footer() {
  const { t } = useTranslation('shell');
  const settings = useSettings();
  return (
    <footer className={classes.footer}>
      <div className={classes.row}>
        <p className={classes.brand}>
          <Mark className={classes.mark} />
          <span>
            <strong>{t('nutshell')}</strong> {t('tagline')}
          </span>
        </p>
        <nav className={classes.links} aria-label={t('nutshell')}>
          <Link to="/trainingen">{t('trainings')}</Link>
          <Link to="/studio">{t('offerTraining')}</Link>
          <Link to="/leervragen/nieuw">{t('requestTraining')}</Link>
          <Link to="/over/rangschikking">{t('ranking')}</Link>
          <Link to="/beoordelingen">{t('reviews')}</Link>
          <Link to="/over/toegankelijkheid">{t('accessibility')}</Link>
          <Link to="/herroepen">{t('withdraw')}</Link>
        </nav>
        {settings?.sandboxPayments && <p className={classes.sandbox}>{t('sandboxNotice')}</p>}
      </div>
    </footer>
  );
}
