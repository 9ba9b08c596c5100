import { useState } from 'react';
import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { afterLoginChange, signOut } from '../../lib/sign-out.js';
import { useViewer } from '../../lib/use-viewer.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { AccountFrame } from './account-frame.js';
import { auth } from './auth-client.js';
import { useProblemText } from './use-problem-text.js';

export function SignOutPage() {
  const { t } = useTranslation('accounts');
  const { viewer } = useViewer();
  const problemText = useProblemText();
  const [busy, setBusy] = useState<'here' | 'everywhere'>();
  const [problem, setProblem] = useState<string>();

  async function leave() {
    setBusy('here');
    await signOut().catch(() => setProblem('OFFLINE'));
    setBusy(undefined);
  }
  async function leaveEverywhere() {
    setBusy('everywhere');
    setProblem(undefined);
    const answer = await auth.endAllLogins();
    if (answer.problem) setProblem(answer.problem);
    else await afterLoginChange(false);
    setBusy(undefined);
  }

  if (viewer === null)
    return (
      <AccountFrame title={t('signOut.doneTitle')} intro={t('signOut.doneText')}>
        <LinkButton to="/inloggen" variant="default">
          {t('signOut.again')}
        </LinkButton>
      </AccountFrame>
    );
  return (
    <AccountFrame
      title={t('signOut.title')}
      intro={viewer ? t('signOut.text', { name: viewer.person.name }) : undefined}
    >
      {problem && <Notice tone="problem" title={problemText(problem)} />}
      <Button loading={busy === 'here'} onClick={() => void leave()}>
        {t('signOut.submit')}
      </Button>
      <div>
        <Button
          fullWidth
          variant="default"
          loading={busy === 'everywhere'}
          onClick={() => void leaveEverywhere()}
        >
          {t('signOut.everywhere')}
        </Button>
        <Text size="sm" c="dimmed" mt={6}>
          {t('signOut.everywhereHint')}
        </Text>
      </div>
    </AccountFrame>
  );
}
