import { useState } from 'react';
import { Button, PasswordInput, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Notice } from '../../ui/notice.js';
import { TextLink } from '../../ui/text-link.js';
import { AccountFrame } from './account-frame.js';
import { auth } from './auth-client.js';
import { ConfirmYourMail } from './confirm-your-mail.js';
import { confirmedPath } from './confirmed-path.js';
import { checks } from './credentials.js';
import { useProblemText } from './use-problem-text.js';

const route = getRouteApi('/aanmelden');

export function SignUpPage() {
  const { t } = useTranslation('accounts');
  const { terug } = route.useSearch();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string>();
  const problems = useFormProblems();
  const [mailedTo, setMailedTo] = useState<string>();
  const check = checks(t);
  const form = useForm({
    initialValues: { name: '', email: '', password: '' },
    validate: { name: check.name, email: check.email, password: check.newPassword },
    validateInputOnBlur: ['email'],
  });

  async function submit(values: typeof form.values) {
    setProblem(undefined);
    problems.clear();
    const email = values.email.trim();
    const answer = await auth.signUp({
      name: values.name.trim(),
      email,
      password: values.password,
      callbackURL: confirmedPath(terug),
    });
    if (answer.problem) setProblem(answer.problem);
    else setMailedTo(email);
  }

  if (mailedTo)
    return (
      <ConfirmYourMail
        email={mailedTo}
        callbackURL={confirmedPath(terug)}
        onOtherAddress={() => setMailedTo(undefined)}
      />
    );

  return (
    <AccountFrame title={t('signUp.title')} intro={t('signUp.intro')}>
      <form noValidate onSubmit={form.onSubmit(submit, problems.show)}>
        <FormErrorSummary problems={problems.problems} />
        {problem && <Notice tone="problem" title={problemText(problem)} />}
        <TextInput
          id="name"
          label={t('name')}
          description={t('nameHint')}
          autoComplete="name"
          {...form.getInputProps('name')}
        />
        <TextInput
          id="email"
          label={t('email')}
          type="email"
          autoComplete="email"
          {...form.getInputProps('email')}
        />
        <PasswordInput
          id="password"
          label={t('password')}
          description={t('passwordHint')}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={form.submitting} mt="xs">
          {t('signUp.submit')}
        </Button>
      </form>
      <Text size="sm" c="dimmed">
        {t('signUp.terms')}
      </Text>
      <Text>
        {t('signUp.haveAccount')}{' '}
        <TextLink to="/inloggen" search={{ terug }}>
          {t('signUp.signIn')}
        </TextLink>
      </Text>
    </AccountFrame>
  );
}
