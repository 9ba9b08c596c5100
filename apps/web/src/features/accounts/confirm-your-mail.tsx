import { useState } from 'react';
import { Anchor, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../lib/use-viewer.js';
import { Notice } from '../../ui/notice.js';
import { AccountFrame } from './account-frame.js';
import { auth } from './auth-client.js';
import { checks } from './credentials.js';
import { useProblemText } from './use-problem-text.js';

interface Props {
  email: string;
  /** Where the link in the mail leads. */
  callbackURL: string;
  onOtherAddress: () => void;
}

/** After signing up: the account waits for its owner to open a mail. */
export function ConfirmYourMail({ email, callbackURL, onOtherAddress }: Props) {
  const { t } = useTranslation('accounts');
  return (
    <AccountFrame title={t('confirm.title')} intro={t('confirm.sent', { email })}>
      <DevelopmentMail />
      <Text size="sm" c="dimmed">
        {t('confirm.nothing')}
      </Text>
      <SendAgain email={email} callbackURL={callbackURL} />
      <Button variant="subtle" onClick={onOtherAddress}>
        {t('confirm.otherAddress')}
      </Button>
    </AccountFrame>
  );
}

/** Where mail is kept in a folder of this machine, a way to it. */
export function DevelopmentMail() {
  const { t } = useTranslation('accounts');
  const settings = useSettings();
  if (!settings?.development) return null;
  return (
    <Anchor href="/dev/mail" target="_blank" rel="noreferrer">
      {t('openDevMail')}
    </Anchor>
  );
}

export function SendAgain({ email, callbackURL }: { email: string; callbackURL: string }) {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const [state, setState] = useState<{ busy?: boolean; sent?: boolean; problem?: string }>({});
  const typed = checks(t).email(email);

  async function send() {
    if (typed) return setState({ problem: 'INVALID_EMAIL' });
    setState({ busy: true });
    const { problem } = await auth.mailVerification(email, callbackURL);
    setState(problem ? { problem } : { sent: true });
  }
  return (
    <>
      {state.sent && <Notice tone="done" title={t('confirm.sentAgain')} />}
      {state.problem && <Notice tone="problem" title={typed ?? problemText(state.problem)} />}
      <Button variant="default" loading={state.busy ?? false} onClick={() => void send()}>
        {t('confirm.again')}
      </Button>
    </>
  );
}
