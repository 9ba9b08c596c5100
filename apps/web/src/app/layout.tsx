import { lazy, Suspense, useEffect, useRef } from 'react';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../lib/use-viewer.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { PageFrame } from './page-frame.js';
import classes from './layout.module.css';

const SuspensionNotice = lazy(() =>
  import('./suspension-notice.js').then((m) => ({ default: m.SuspensionNotice })),
);

/** Every page: a link past the menu, the header, the page itself, the footer. */
export function Layout() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const { viewer } = useViewer();
  const content = useRef<HTMLElement>(null);
  const opened = useRef(pathname);
  useEffect(() => {
    // A new page begins at its content for those who listen or use the keyboard.
    if (opened.current !== pathname) content.current?.focus({ preventScroll: true });
    opened.current = pathname;
  }, [pathname]);
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {t('skipToContent')}
      </a>
      <Header />
      <main id="content" ref={content} tabIndex={-1} className={classes.content}>
        {viewer?.suspension && (
          <Suspense>
            <SuspensionNotice reason={viewer.suspension} />
          </Suspense>
        )}
        <PageFrame />
      </main>
      <Footer />
    </div>
  );
}
