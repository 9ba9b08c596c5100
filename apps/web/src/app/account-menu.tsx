import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signOut } from '../lib/sign-out.js';
import type { Viewer } from '../lib/use-viewer.js';
import { Disclosure } from '../ui/disclosure.js';
import { PersonAvatar } from '../ui/person-avatar.js';

export function AccountMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const leave = async () => {
    await navigate({ to: '/' });
    // The page about it can be tried again.
    await signOut().catch(() => navigate({ to: '/uitloggen' }));
  };
  return (
    <Disclosure
      label={t('accountOf', { name: viewer.person.name })}
      face={<PersonAvatar person={viewer.person} size={32} />}
    >
      <p>{viewer.person.name}</p>
      <Link to="/mensen/$slug" params={{ slug: viewer.person.slug }}>
        {t('myProfile')}
      </Link>
      <Link to="/leervragen" search={{ van: 'mee' }}>
        {t('myRequests')}
      </Link>
      <Link to="/organisaties">{t('organisations')}</Link>
      <Link to="/facturen">{t('invoices')}</Link>
      {viewer.roles.includes('trainer') && <Link to="/studio/inkomsten">{t('earnings')}</Link>}
      {viewer.roles.some((role) => role === 'moderator' || role === 'admin') && (
        <>
          <Link to="/beheer/geld">{t('money')}</Link>
          <Link to="/moderatie">{t('moderation')}</Link>
        </>
      )}
      <Link to="/instellingen">{t('settings')}</Link>
      <hr />
      <button type="button" onClick={() => void leave()}>
        {t('signOut')}
      </button>
    </Disclosure>
  );
}
