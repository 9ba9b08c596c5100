import { useState } from 'react';
import { Anchor, Button, Checkbox, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import { AccountFrame } from './account-frame.js';
import { auth } from './auth-client.js';
import { useProblemText } from './use-problem-text.js';

interface Props {
  onSignedIn: () => Promise<void>;
  onStartOver: () => void;
}

/** The code from the authenticator app, or one of the backup codes. */
export function SecondStep({ onSignedIn, onStartOver }: Props) {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const [backup, setBackup] = useState(false);
  const [problem, setProblem] = useState<string>();
  const form = useForm({
    initialValues: { code: '', trust: false },
    validate: { code: (code) => (code.trim() ? null : t('required.code')) },
  });

  async function submit({ code, trust }: typeof form.values) {
    setProblem(undefined);
    const typed = backup ? code.trim() : code.replace(/\D/g, '');
    const answer = await (backup ? auth.verifyBackupCode(typed, trust) : auth.verifyTotp(typed, trust));
    if (answer.problem) setProblem(answer.problem);
    else await onSignedIn();
  }
  function change() {
    setBackup(!backup);
    setProblem(undefined);
    form.setValues({ code: '' });
    form.clearErrors();
  }

  return (
    <AccountFrame
      title={t('twoFactor.title')}
      intro={backup ? t('twoFactor.backupText') : t('twoFactor.text')}
    >
      <form noValidate onSubmit={form.onSubmit(submit)}>
        {problem && <Notice tone="problem" title={problemText(problem)} />}
        <TextInput
          key={String(backup)}
          id="code"
          data-autofocus
          autoFocus
          label={backup ? t('twoFactor.backupCode') : t('twoFactor.code')}
          inputMode={backup ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          maxLength={backup ? 20 : 7}
          styles={{
            input: { fontVariantNumeric: 'tabular-nums', letterSpacing: '0.15em', fontSize: '1.25rem' },
          }}
          {...form.getInputProps('code')}
        />
        <Checkbox label={t('twoFactor.trust')} {...form.getInputProps('trust', { type: 'checkbox' })} />
        <Button type="submit" loading={form.submitting}>
          {t('twoFactor.submit')}
        </Button>
      </form>
      <Anchor component="button" type="button" ta="start" onClick={change}>
        {backup ? t('twoFactor.useApp') : t('twoFactor.useBackup')}
      </Anchor>
      <Anchor component="button" type="button" ta="start" onClick={onStartOver}>
        {t('twoFactor.startOver')}
      </Anchor>
    </AccountFrame>
  );
}
