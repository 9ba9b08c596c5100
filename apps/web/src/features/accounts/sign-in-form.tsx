import { useState } from 'react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { returnPath } from '../../lib/return-path.js';
import { useFormProblems } from '../../lib/use-form-problems.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Notice } from '../../ui/notice.js';
import { TextLink } from '../../ui/text-link.js';
import classes from './account-frame.module.css';
import { auth } from './auth-client.js';
import { SendAgain } from './confirm-your-mail.js';
import { confirmedPath } from './confirmed-path.js';
import { checks } from './credentials.js';
import { useProblemText } from './use-problem-text.js';

interface Props {
  terug: string | undefined;
  onSignedIn: () => Promise<void>;
  onSecondStep: () => void;
  onLinkSent: (email: string) => void;
}

/** E-mail and password, or only the e-mail address for a link that signs in. */
export function SignInForm({ terug, onSignedIn, onSecondStep, onLinkSent }: Props) {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const problems = useFormProblems();
  const [problem, setProblem] = useState<string>();
  const [mailing, setMailing] = useState(false);
  const check = checks(t);
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: { email: check.email, password: check.password },
  });

  async function signIn({ email, password }: typeof form.values) {
    problems.clear();
    setProblem(undefined);
    const { data, problem: found } = await auth.signIn({ email: email.trim(), password });
    if (found) setProblem(found);
    else if (data?.twoFactorRedirect) onSecondStep();
    else await onSignedIn();
  }

  async function mailLink() {
    problems.clear();
    setProblem(undefined);
    const { hasError, error } = form.validateField('email');
    if (hasError) return problems.show({ email: error });
    setMailing(true);
    const email = form.values.email.trim();
    const { problem: found } = await auth.mailSignInLink(email, returnPath(terug));
    setMailing(false);
    if (found) setProblem(found);
    else onLinkSent(email);
  }

  return (
    <form noValidate onSubmit={form.onSubmit(signIn, problems.show)}>
      <FormErrorSummary problems={problems.problems} />
      {problem && <Notice tone="problem" title={problemText(problem)} />}
      {problem === 'EMAIL_NOT_VERIFIED' && (
        <SendAgain email={form.values.email.trim()} callbackURL={confirmedPath(terug)} />
      )}
      <TextInput
        id="email"
        label={t('email')}
        type="email"
        autoComplete="username"
        {...form.getInputProps('email')}
      />
      <div>
        <PasswordInput
          id="password"
          label={t('password')}
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
        <TextLink to="/wachtwoord-vergeten" search={{ terug }} size="sm" mt={4} py={2} display="inline-block">
          {t('signIn.forgot')}
        </TextLink>
      </div>
      <Button type="submit" loading={form.submitting}>
        {t('signIn.submit')}
      </Button>
      <p className={classes.or}>{t('signIn.or')}</p>
      <Button variant="default" loading={mailing} onClick={() => void mailLink()}>
        {t('signIn.magic')}
      </Button>
    </form>
  );
}
