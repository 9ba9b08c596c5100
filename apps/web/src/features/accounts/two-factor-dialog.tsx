import { useState } from 'react';
import { Button } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ViewerDocument } from '../../gql/lib/graphql.js';
import { AccountSettingsPageDocument } from '../../gql/accounts/graphql.js';
import { Dialog } from '../../ui/dialog.js';
import { FocusHere } from '../../ui/focus-here.js';
import { auth, type TotpSetup } from './auth-client.js';
import { BackupCodes } from './backup-codes.js';
import { PasswordStep } from './password-step.js';
import { ScanStep } from './scan-step.js';
import type { TwoFactorTask } from './two-factor-card.js';

interface Props {
  task: TwoFactorTask;
  onClose: () => void;
  onChanged: (to: 'on' | 'off') => void;
}

type Step = { name: 'password' } | { name: 'scan'; setup: TotpSetup } | { name: 'codes'; codes: string[] };

/** Password first; then the QR code, a first code from the app, and the backup codes. */
export function TwoFactorDialog({ task, onClose, onChanged }: Props) {
  const { t } = useTranslation('accounts');
  const client = useApolloClient();
  const [step, setStep] = useState<Step>({ name: 'password' });
  const refresh = () => client.refetchQueries({ include: [ViewerDocument, AccountSettingsPageDocument] });

  async function withPassword(password: string): Promise<string | undefined> {
    if (task === 'enable') {
      const { data, problem } = await auth.enableTotp(password);
      if (data) setStep({ name: 'scan', setup: data });
      return problem;
    }
    if (task === 'codes') {
      const { data, problem } = await auth.newBackupCodes(password);
      if (data) setStep({ name: 'codes', codes: data.backupCodes });
      return problem;
    }
    const { problem } = await auth.disableTotp(password);
    if (problem) return problem;
    await refresh();
    onChanged('off');
    onClose();
    return undefined;
  }

  async function confirmed(codes: string[]) {
    await refresh();
    onChanged('on');
    setStep({ name: 'codes', codes });
  }

  return (
    <Dialog
      opened
      onClose={onClose}
      title={step.name === 'codes' ? t('security.backup') : t('security.twoFactorTitle')}
      closeOnClickOutside={false}
    >
      {step.name === 'password' && (
        <PasswordStep
          label={task === 'disable' ? t('security.turnOff') : t('security.continue')}
          onSubmit={withPassword}
        />
      )}
      {step.name === 'scan' && (
        <FocusHere>
          <ScanStep setup={step.setup} onConfirmed={() => confirmed(step.setup.backupCodes)} />
        </FocusHere>
      )}
      {step.name === 'codes' && (
        <FocusHere>
          <BackupCodes codes={step.codes} />
          <div>
            <Button onClick={onClose}>{t('security.savedCodes')}</Button>
          </div>
        </FocusHere>
      )}
    </Dialog>
  );
}
