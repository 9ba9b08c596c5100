import { TextInput } from '@mantine/core';
import { useInputState } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { returnPath } from '../../lib/return-path.js';
import { useViewer } from '../../lib/use-viewer.js';
import { LinkButton } from '../../ui/link-button.js';
import { AccountFrame } from './account-frame.js';
import { DevelopmentMail, SendAgain } from './confirm-your-mail.js';
import { confirmedPath } from './confirmed-path.js';

const route = getRouteApi('/bevestigd');

/** Where the link in the confirmation mail ends: the account is ready, or the link was too old. */
export function ConfirmedPage() {
  const { t } = useTranslation('accounts');
  const { terug, error } = route.useSearch();
  const { viewer } = useViewer();
  const [email, setEmail] = useInputState('');

  if (error)
    return (
      <AccountFrame title={t('confirm.failedTitle')} intro={t('confirm.failedText')}>
        <TextInput
          id="email"
          label={t('email')}
          type="email"
          autoComplete="email"
          value={email}
          onChange={setEmail}
        />
        <SendAgain email={email.trim()} callbackURL={confirmedPath(terug)} />
        <DevelopmentMail />
      </AccountFrame>
    );
  return (
    <AccountFrame title={t('confirm.doneTitle')} intro={t('confirm.doneText')}>
      {viewer === null ? (
        <LinkButton to="/inloggen" search={{ terug }}>
          {t('confirm.signInNow')}
        </LinkButton>
      ) : (
        <LinkButton to={returnPath(terug)}>{t('confirm.continue')}</LinkButton>
      )}
    </AccountFrame>
  );
}
