import { useState, type FormEvent } from 'react';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import { useProblemText } from './use-problem-text.js';

interface Props {
  label: string;
  /** Answers with the problem, if there is one. */
  onSubmit: (password: string) => Promise<string | undefined>;
}

/** Asks for the password again before something that matters. */
export function PasswordStep({ label, onSubmit }: Props) {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(await onSubmit(password));
    setBusy(false);
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        {problem && <Notice tone="problem" title={problemText(problem)} />}
        <PasswordInput
          data-autofocus
          label={t('security.confirmPassword')}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" loading={busy} disabled={!password}>
            {label}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
