import { useState } from 'react';
import { Badge, Button, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import { auth } from './auth-client.js';
import { useProblemText } from './use-problem-text.js';

interface Props {
  accounts: readonly { label: string; email: string; password: string; role: string }[];
  onSignedIn: () => Promise<void>;
}

const roles = ['trainer', 'participant', 'admin'] as const;

/** Accounts to try this server with, while nothing here is real money. */
export function DemoAccounts({ accounts, onSignedIn }: Props) {
  const { t } = useTranslation('accounts');
  const problemText = useProblemText();
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const nameOf = ({ label, role }: Props['accounts'][number]) => {
    const known = roles.find((each) => each === role);
    return known ? t(`roles.${known}`) : label;
  };

  async function enter(account: Props['accounts'][number]) {
    setBusy(account.email);
    setProblem(undefined);
    const answer = await auth.signIn({ email: account.email, password: account.password });
    if (!answer.problem) return onSignedIn();
    setBusy(undefined);
    setProblem(answer.problem);
  }

  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {t('signIn.demoTitle')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('signIn.demoText')}
      </Text>
      {problem && <Notice tone="problem" title={problemText(problem)} />}
      {accounts.map((account) => (
        <Button
          key={account.email}
          variant="default"
          justify="space-between"
          loading={busy === account.email}
          disabled={busy !== undefined && busy !== account.email}
          rightSection={
            <Badge variant="outline" color="gray" tt="none" fw={500}>
              {t('signIn.demoBadge')}
            </Badge>
          }
          onClick={() => void enter(account)}
          aria-label={`${t('signIn.demoAs', { label: nameOf(account) })} (${t('signIn.demoBadge')})`}
        >
          {nameOf(account)}
        </Button>
      ))}
    </Stack>
  );
}
