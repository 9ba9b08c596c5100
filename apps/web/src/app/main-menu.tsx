import { IconMenu2 } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../lib/use-viewer.js';
import { Disclosure } from '../ui/disclosure.js';
import classes from './header.module.css';

/** Where one can go from everywhere. */
function useEntries(): { to: LinkProps['to']; name: string }[] {
  const { t } = useTranslation('shell');
  const { viewer, isTrainer } = useViewer();
  return [
    { to: '/trainingen', name: t('trainings') },
    { to: '/wie-weet-wat', name: t('whoKnowsWhat') },
    { to: '/vragen', name: t('questions') },
    { to: '/ideeen', name: t('ideas') },
    ...(viewer ? [{ to: '/agenda' as const, name: t('agenda') }] : []),
    ...(isTrainer ? [{ to: '/studio' as const, name: t('studio') }] : []),
  ];
}

/** The main menu beside the mark, where there is room for it. */
export function MainMenu() {
  const { t } = useTranslation('shell');
  return (
    <nav aria-label={t('mainMenu')} className={classes.nav}>
      {useEntries().map(({ to, name }) => (
        <Link key={to} to={to} className={classes.link}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

/** The same menu behind a button, for a phone. */
export function FoldedMenu() {
  const { t } = useTranslation('shell');
  const entries = useEntries();
  return (
    <nav aria-label={t('mainMenu')} className={classes.folded}>
      <Disclosure label={t('openMenu')} face={<IconMenu2 size={22} stroke={1.7} aria-hidden="true" />}>
        {entries.map(({ to, name }) => (
          <Link key={to} to={to}>
            {name}
          </Link>
        ))}
      </Disclosure>
    </nav>
  );
}
