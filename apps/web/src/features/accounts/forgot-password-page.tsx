import { useState } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { TextLink } from '../../ui/text-link.js';
import { AccountFrame } from './account-frame.js';
import { auth } from './auth-client.js';
import { DevelopmentMail } from './confirm-your-mail.js';
import { checks } from './credentials.js';
import { useProblemText } from './use-problem-text.js';

const route = getRouteApi('/wachtwoord-vergeten');

export function ForgotPasswordPage() {
  const { t } = useTranslation('accounts');
  const { terug } = route.useSearch();
  const problemText = useProblemText();
  const problems = useFormProblems();
  const [problem, setProblem] = useState<string>();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({ initialValues: { email: '' }, validate: { email: checks(t).email } });

  async function submit({ email }: typeof form.values) {
    problems.clear();
    setProblem(undefined);
    const answer = await auth.mailPasswordReset(email.trim());
    if (answer.problem) setProblem(answer.problem);
    else setSentTo(email.trim());
  }

  if (sentTo)
    return (
      <AccountFrame title={t('forgot.sentTitle')} intro={t('forgot.sent', { email: sentTo })}>
        <DevelopmentMail />
        <LinkButton to="/inloggen" search={{ terug }} variant="default">
          {t('backToSignIn')}
        </LinkButton>
      </AccountFrame>
    );
  return (
    <AccountFrame title={t('forgot.title')} intro={t('forgot.intro')}>
      <form noValidate onSubmit={form.onSubmit(submit, problems.show)}>
        <FormErrorSummary problems={problems.problems} />
        {problem && <Notice tone="problem" title={problemText(problem)} />}
        <TextInput
          id="email"
          label={t('email')}
          type="email"
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <Button type="submit" loading={form.submitting}>
          {t('forgot.submit')}
        </Button>
      </form>
      <TextLink to="/inloggen" search={{ terug }}>
        {t('backToSignIn')}
      </TextLink>
    </AccountFrame>
  );
}
