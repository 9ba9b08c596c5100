import { lazy, Suspense } from 'react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { seemsSignedIn } from '../lib/login-hint.js';
import { useSettings, useViewer } from '../lib/use-viewer.js';
import { Mark } from '../ui/mark.js';
import { SearchButton } from '../features/search/search-button.js';
import { AccountMenu } from './account-menu.js';
import { FoldedMenu, MainMenu } from './main-menu.js';
import { ReaderMenu } from './reader-menu.js';
import classes from './header.module.css';

const Bell = lazy(() => import('../features/notifications/bell.js').then((m) => ({ default: m.Bell })));

/** Pages one does not come back to after signing in. */
const noReturn = [
  '/',
  '/inloggen',
  '/aanmelden',
  '/uitloggen',
  '/bevestigd',
  '/wachtwoord-vergeten',
  '/wachtwoord-herstellen',
];

/** The top of every page: the mark, where one can go, one's account. */
export function Header() {
  const { t } = useTranslation('shell');
  const { viewer } = useViewer();
  const settings = useSettings();
  const { pathname, href } = useLocation();
  const back = noReturn.includes(pathname) ? undefined : href;
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <Mark className={classes.mark} />
          {t('nutshell')}
        </Link>
        <MainMenu />
        {settings?.sandboxPayments && (
          <span className={classes.sandbox} title={t('sandboxNotice')}>
            {t('sandbox')}
          </span>
        )}
        <div className={classes.end}>
          <SearchButton />
          <ReaderMenu />
          {(viewer === null || (viewer === undefined && !seemsSignedIn())) && (
            <Link to="/inloggen" search={back ? { terug: back } : {}} className={classes.signIn}>
              {t('signIn')}
            </Link>
          )}
          {viewer?.roles.includes('member') && (
            <Suspense>
              <Bell />
            </Suspense>
          )}
          {viewer && <AccountMenu viewer={viewer} />}
          <FoldedMenu />
        </div>
      </div>
    </header>
  );
}
