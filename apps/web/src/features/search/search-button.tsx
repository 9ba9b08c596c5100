import { lazy, Suspense, useEffect, useState } from 'react';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { loadTexts } from '../../lib/i18n.js';
import classes from './search.module.css';

const load = () => Promise.all([import('./search-dialog.js'), loadTexts('search')]);
const SearchDialog = lazy(() => load().then(([m]) => ({ default: m.SearchDialog })));

const isApple = () => /mac|iphone|ipad/i.test(navigator.userAgent);

/** Opens the search over everything; ⌘K or Ctrl K does too. */
export function SearchButton() {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-label={t('search')}
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => setOpen(true)}
      >
        <IconSearch size={20} stroke={1.7} aria-hidden="true" />
        <span className={classes.buttonText}>{t('search')}</span>
        <kbd className={classes.keys} aria-hidden="true">
          {isApple() ? '⌘K' : 'Ctrl K'}
        </kbd>
      </button>
      {open && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
