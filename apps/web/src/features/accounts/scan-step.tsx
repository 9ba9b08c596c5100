import { useState, type FormEvent } from 'react';
import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import { auth, type TotpSetup } from './auth-client.js';
import classes from './settings.module.css';
import { useProblemText } from './use-problem-text.js';

interface Props {
  setup: TotpSetup;
  onConfirmed: () => Promise<void>;
}

/** The QR code for the app, and the first code from it: only then the second step is on. */
export function ScanStep({ setup, onConfirmed }: Props) {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const secret = new URL(setup.totpURI).searchParams.get('secret') ?? '';

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const answer = await auth.verifyTotp(code.replace(/\D/g, ''));
    if (answer.problem) setProblem(answer.problem);
    else await onConfirmed();
    setBusy(false);
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Title order={3}>{t('security.scan')}</Title>
        <Text c="dimmed">{t('security.scanText')}</Text>
        <div className={classes.qr}>
          <QRCodeSVG value={setup.totpURI} size={192} title={t('security.qrAlt')} />
        </div>
        <Text size="sm">
          {t('security.secret')} <span className={classes.secret}>{secret}</span>
        </Text>
        <Title order={3}>{t('security.enter')}</Title>
        {problem && <Notice tone="problem" title={problemText(problem)} />}
        <TextInput
          label={t('twoFactor.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" loading={busy} disabled={code.replace(/\D/g, '').length !== 6}>
            {t('security.turnOn')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
