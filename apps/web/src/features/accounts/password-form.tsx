import { useState } from 'react';
import { Button, Checkbox, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Notice } from '../../ui/notice.js';
import { auth } from './auth-client.js';
import { checks } from './credentials.js';
import classes from './settings.module.css';
import { useProblemText } from './use-problem-text.js';

export function PasswordForm({ email }: { email: string }) {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const problems = useFormProblems();
  const [outcome, setOutcome] = useState<{ done?: boolean; problem?: string }>({});
  const check = checks(t);
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '', revokeOtherSessions: true },
    validate: { currentPassword: check.password, newPassword: check.newPassword },
  });

  async function submit(values: typeof form.values) {
    problems.clear();
    const { problem } = await auth.changePassword(values);
    if (problem) return setOutcome({ problem });
    setOutcome({ done: true });
    form.reset();
  }

  return (
    <div className={classes.card}>
      <h3>{t('security.passwordTitle')}</h3>
      <form noValidate onSubmit={form.onSubmit(submit, problems.show)}>
        <FormErrorSummary problems={problems.problems} />
        {outcome.problem && <Notice tone="problem" title={problemText(outcome.problem)} />}
        {outcome.done && <Notice tone="done" title={t('security.passwordChanged')} />}
        {/* So that a password manager knows whose password this is. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput
          id="currentPassword"
          label={t('currentPassword')}
          autoComplete="current-password"
          {...form.getInputProps('currentPassword')}
        />
        <PasswordInput
          id="newPassword"
          label={t('newPassword')}
          description={t('passwordHint')}
          autoComplete="new-password"
          {...form.getInputProps('newPassword')}
        />
        <Checkbox
          label={t('security.revokeOthers')}
          {...form.getInputProps('revokeOtherSessions', { type: 'checkbox' })}
        />
        <div>
          <Button type="submit" variant="default" loading={form.submitting}>
            {t('security.changePassword')}
          </Button>
        </div>
      </form>
    </div>
  );
}
