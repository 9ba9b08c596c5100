import { useState, type FormEvent } from 'react';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeleteAccountDocument } from '../../gql/accounts/graphql.js';
import { signOut } from '../../lib/sign-out.js';
import { Dialog } from '../../ui/dialog.js';
import { FocusHere } from '../../ui/focus-here.js';
import { Notice } from '../../ui/notice.js';
import classes from './goodbye.module.css';

interface Props {
  email: string;
  needsPassword: boolean;
  onClose: () => void;
  /** Something came up that must be settled first. */
  onInUse: () => void;
}

/** In two steps: whether they are sure, then the password (or the address, where there is none) as proof. */
export function GoodbyeDialog({ onClose, ...rest }: Props) {
  const { t } = useTranslation('goodbye');
  const [sure, setSure] = useState(false);
  return (
    <Dialog opened onClose={onClose} title={t('confirm.title')} closeOnClickOutside={false}>
      <Stack>
        <p>{t('confirm.text')}</p>
        {sure ? (
          <FocusHere>
            <Proof {...rest} onClose={onClose} />
          </FocusHere>
        ) : (
          <div className={classes.actions}>
            <Button data-autofocus variant="default" onClick={onClose}>
              {t('confirm.keep')}
            </Button>
            <Button color="berry" onClick={() => setSure(true)}>
              {t('confirm.next')}
            </Button>
          </div>
        )}
      </Stack>
    </Dialog>
  );
}

function Proof({ email, needsPassword, onClose, onInUse }: Props) {
  const { t } = useTranslation(['goodbye', 'accounts']);
  const navigate = useNavigate();
  const [remove, { loading }] = useMutation(DeleteAccountDocument);
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setMissing(!typed);
    if (!typed) return;
    setProblem(undefined);
    try {
      const input = needsPassword ? { password: typed } : { email: typed };
      const { data } = await remove({ variables: { input } });
      const answer = data?.deleteAccount;
      if (answer?.__typename === 'AccountGone') return await leave();
      if (answer?.__typename === 'AccountInUse') onInUse();
      setProblem(answer?.message ?? t('accounts:settings.failed'));
    } catch {
      setProblem(t('accounts:settings.failed'));
    }
  }
  async function leave() {
    onClose();
    await navigate({ to: '/tot-ziens', replace: true });
    await signOut().catch(() => undefined);
  }

  const field = {
    value: typed,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        {problem && <Notice tone="problem" title={problem} />}
        {needsPassword ? (
          <PasswordInput
            label={t('confirm.password')}
            autoComplete="current-password"
            error={missing && t('confirm.passwordMissing')}
            {...field}
          />
        ) : (
          <TextInput
            type="email"
            label={t('confirm.email')}
            description={t('confirm.emailHint', { email })}
            autoComplete="off"
            error={missing && t('confirm.emailMissing')}
            {...field}
          />
        )}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('confirm.keep')}
          </Button>
          <Button type="submit" color="berry" loading={loading}>
            {t('confirm.submit')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
