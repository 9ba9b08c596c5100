import { useState } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { returnPath } from '../../lib/return-path.js';
import { useSettings, useViewer } from '../../lib/use-viewer.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { TextLink } from '../../ui/text-link.js';
import { AccountFrame } from './account-frame.js';
import { DevelopmentMail } from './confirm-your-mail.js';
import { DemoAccounts } from './demo-accounts.js';
import { SecondStep } from './second-step.js';
import { SignInForm } from './sign-in-form.js';
import { useAfterSignIn } from './use-after-sign-in.js';
import { useProblemText } from './use-problem-text.js';

const route = getRouteApi('/inloggen');

export function SignInPage() {
  const { t } = useTranslation('accounts');
  const { terug, error } = route.useSearch();
  const { viewer } = useViewer();
  const settings = useSettings();
  const problemText = useProblemText();
  const finish = useAfterSignIn(terug);
  const [secondStep, setSecondStep] = useState(false);
  const [linkSentTo, setLinkSentTo] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function signedIn() {
    setBusy(true);
    await finish();
  }

  if (viewer && !busy)
    return (
      <AccountFrame title={t('signIn.title')} intro={t('signIn.already', { name: viewer.person.name })}>
        <LinkButton to={returnPath(terug)}>{t('confirm.continue')}</LinkButton>
        <TextLink to="/uitloggen">{t('signOut.title')}</TextLink>
      </AccountFrame>
    );
  if (secondStep) return <SecondStep onSignedIn={signedIn} onStartOver={() => setSecondStep(false)} />;
  if (linkSentTo)
    return (
      <AccountFrame title={t('signIn.magicSentTitle')} intro={t('signIn.magicSent', { email: linkSentTo })}>
        <DevelopmentMail />
        <LinkButton
          to="/inloggen"
          search={{ terug }}
          variant="default"
          onClick={() => setLinkSentTo(undefined)}
        >
          {t('signIn.usePassword')}
        </LinkButton>
      </AccountFrame>
    );

  const demo = settings?.demoAccounts ?? [];
  return (
    <AccountFrame
      title={t('signIn.title')}
      intro={terug ? t('signIn.returnNote') : t('signIn.intro')}
      aside={demo.length > 0 && <DemoAccounts accounts={demo} onSignedIn={signedIn} />}
    >
      {error && <Notice tone="problem" title={problemText(error)} />}
      <SignInForm
        terug={terug}
        onSignedIn={signedIn}
        onSecondStep={() => setSecondStep(true)}
        onLinkSent={setLinkSentTo}
      />
      <p style={{ margin: 0 }}>
        {t('signIn.noAccount')}{' '}
        <TextLink to="/aanmelden" search={{ terug }}>
          {t('signIn.signUp')}
        </TextLink>
      </p>
    </AccountFrame>
  );
}
