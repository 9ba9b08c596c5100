import { useState } from 'react';
import { Button } from '@mantine/core';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { afterLoginChange } from '../../lib/sign-out.js';
import { useViewer, type Viewer } from '../../lib/use-viewer.js';
import { ErrorState } from '../../ui/error-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { AccountFrame } from './account-frame.js';
import { appointFirstAdmin } from './appoint-first-admin.js';

const route = getRouteApi('/eerste-beheerder');

/** Where the link in the log of a platform that started empty leads: whoever confirms runs it from then on. */
export function FirstAdminPage() {
  const { t } = useTranslation('accounts');
  const { code } = route.useSearch();
  const { viewer, error, refetch } = useViewer();

  if (viewer?.roles.includes('admin'))
    return (
      <AccountFrame title={t('firstAdmin.doneTitle')} intro={t('firstAdmin.doneText')}>
        <LinkButton to="/">{t('firstAdmin.continue')}</LinkButton>
      </AccountFrame>
    );
  return (
    <AccountFrame title={t('firstAdmin.title')} intro={t('firstAdmin.intro')}>
      {!code && <Notice tone="info" title={t('firstAdmin.noCode')} />}
      {error && viewer === undefined && <ErrorState error={error} onRetry={() => void refetch()} />}
      {code && viewer === null && <SignInFirst />}
      {code && viewer && <Confirm code={code} viewer={viewer} />}
    </AccountFrame>
  );
}

function SignInFirst() {
  const { t } = useTranslation('accounts');
  const { href } = useLocation();
  return (
    <>
      <p style={{ margin: 0 }}>{t('firstAdmin.signInFirst')}</p>
      <LinkButton to="/inloggen" search={{ terug: href }}>
        {t('firstAdmin.signIn')}
      </LinkButton>
      <LinkButton to="/aanmelden" search={{ terug: href }} variant="default">
        {t('firstAdmin.signUp')}
      </LinkButton>
    </>
  );
}

function Confirm({ code, viewer }: { code: string; viewer: Viewer }) {
  const { t } = useTranslation('accounts');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<'refused' | 'failed'>();

  async function confirm() {
    setBusy(true);
    setProblem(undefined);
    const answer = await appointFirstAdmin(code);
    if (answer === 'done') await afterLoginChange(true);
    else setProblem(answer);
    setBusy(false);
  }
  return (
    <>
      {problem && (
        <Notice tone="problem" title={t(`firstAdmin.${problem}`)}>
          {problem === 'refused' && t('firstAdmin.refusedText')}
        </Notice>
      )}
      <p style={{ margin: 0, overflowWrap: 'anywhere' }}>
        {t('firstAdmin.as', { name: viewer.person.name, email: viewer.email })}
      </p>
      <Button loading={busy} onClick={() => void confirm()}>
        {t('firstAdmin.submit')}
      </Button>
    </>
  );
}
