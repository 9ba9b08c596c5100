import { IconChevronDown, IconMenu2 } from '@tabler/icons-react';
import { Link, useLocation, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../lib/use-viewer.js';
import { Disclosure } from '../ui/disclosure.js';
import classes from './header.module.css';

interface Entry {
  to: NonNullable<LinkProps['to']>;
  name: string;
}

/** Where one can go from everywhere: what one comes for, what people do together, what is one's own. */
function useEntries(): Record<'first' | 'together' | 'own', Entry[]> {
  const { t } = useTranslation('shell');
  const { viewer, isTrainer } = useViewer();
  return {
    first: [
      { to: '/trainingen', name: t('trainings') },
      { to: '/wie-weet-wat', name: t('whoKnowsWhat') },
    ],
    together: [
      { to: '/vragen', name: t('questions') },
      { to: '/leervragen', name: t('requests') },
      { to: '/ideeen', name: t('ideas') },
    ],
    own: [
      ...(viewer ? [{ to: '/agenda' as const, name: t('agenda') }] : []),
      ...(isTrainer ? [{ to: '/studio' as const, name: t('studio') }] : []),
    ],
  };
}

const Links = ({ entries, className }: { entries: Entry[]; className?: string | undefined }) =>
  entries.map(({ to, name }) => (
    <Link key={to} to={to} className={className}>
      {name}
    </Link>
  ));

/** The main menu beside the mark, where there is room for it. */
export function MainMenu() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const { first, together, own } = useEntries();
  const isHere = together.some(({ to }) => pathname.startsWith(to));
  return (
    <nav aria-label={t('mainMenu')} className={classes.nav}>
      <Links entries={first} className={classes.link} />
      <Disclosure
        label={`${t('together')}: ${together.map(({ name }) => name).join(', ')}`}
        face={
          <span className={classes.together} data-here={isHere || undefined}>
            {t('together')}
            <IconChevronDown size={16} stroke={1.8} aria-hidden="true" />
          </span>
        }
      >
        <Links entries={together} />
      </Disclosure>
      <Links entries={own} className={classes.link} />
    </nav>
  );
}

/** The same menu behind a button, for a phone. */
export function FoldedMenu() {
  const { t } = useTranslation('shell');
  const { first, together, own } = useEntries();
  return (
    <nav aria-label={t('mainMenu')} className={classes.folded}>
      <Disclosure label={t('openMenu')} face={<IconMenu2 size={22} stroke={1.7} aria-hidden="true" />}>
        <Links entries={[...first, ...together, ...own]} />
      </Disclosure>
    </nav>
  );
}
