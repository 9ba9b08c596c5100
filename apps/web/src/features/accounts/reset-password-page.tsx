import { useState } from 'react';
import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { AccountFrame } from './account-frame.js';
import { auth } from './auth-client.js';
import { checks } from './credentials.js';
import { useProblemText } from './use-problem-text.js';

const route = getRouteApi('/wachtwoord-herstellen');

/** Where the link in the reset mail ends. */
export function ResetPasswordPage() {
  const { t } = useTranslation('accounts');
  const { token, error } = route.useSearch();
  const problemText = useProblemText();
  const problems = useFormProblems();
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState(false);
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: checks(t).newPassword },
  });

  async function submit({ password }: typeof form.values) {
    problems.clear();
    setProblem(undefined);
    const answer = await auth.resetPassword(token ?? '', password);
    if (answer.problem) setProblem(answer.problem);
    else setDone(true);
  }

  if (done)
    return (
      <AccountFrame title={t('reset.doneTitle')} intro={t('reset.doneText')}>
        <LinkButton to="/inloggen">{t('signIn.submit')}</LinkButton>
      </AccountFrame>
    );
  if (error || !token || problem === 'INVALID_TOKEN')
    return (
      <AccountFrame title={t('reset.failedTitle')} intro={t('reset.failedText')}>
        <LinkButton to="/wachtwoord-vergeten">{t('reset.askNew')}</LinkButton>
      </AccountFrame>
    );
  return (
    <AccountFrame title={t('reset.title')}>
      <form noValidate onSubmit={form.onSubmit(submit, problems.show)}>
        <FormErrorSummary problems={problems.problems} />
        {problem && <Notice tone="problem" title={problemText(problem)} />}
        <PasswordInput
          id="password"
          label={t('newPassword')}
          description={t('passwordHint')}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={form.submitting}>
          {t('reset.submit')}
        </Button>
      </form>
    </AccountFrame>
  );
}
