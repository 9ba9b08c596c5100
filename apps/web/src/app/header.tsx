import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSettings, useViewer } from '../lib/use-viewer.js';
import { Mark } from '../ui/mark.js';
import { AccountMenu } from './account-menu.js';
import { ReaderMenu } from './reader-menu.js';
import classes from './header.module.css';

/** The top of every page: the mark, where one can go, one's account. */
export function Header() {
  const { t } = useTranslation('common');
  const { viewer, isTrainer } = useViewer();
  const settings = useSettings();
  return (
    <header className={classes.header}>
      {settings?.sandboxPayments && <p className={classes.notice}>{t('sandboxNotice')}</p>}
      <div className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <Mark className={classes.mark} />
          {t('nutshell')}
        </Link>
        <nav aria-label={t('mainMenu')} className={classes.nav}>
          <Link to="/trainingen" className={classes.link}>
            {t('trainings')}
          </Link>
          {viewer && (
            <a href="/agenda" className={classes.link}>
              {t('agenda')}
            </a>
          )}
          {isTrainer && (
            <a href="/studio" className={classes.link}>
              {t('studio')}
            </a>
          )}
        </nav>
        <div className={classes.end}>
          <ReaderMenu />
          {viewer === null && (
            <a href="/inloggen" className={classes.signIn}>
              {t('signIn')}
            </a>
          )}
          {viewer && <AccountMenu viewer={viewer} />}
        </div>
      </div>
    </header>
  );
}
