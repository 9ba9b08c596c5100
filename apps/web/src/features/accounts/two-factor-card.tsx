import { lazy, Suspense, useState } from 'react';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.js';
import classes from './settings.module.css';

const TwoFactorDialog = lazy(async () => ({
  default: (await import('./two-factor-dialog.js')).TwoFactorDialog,
}));

/** What the dialog does: set the second step up, take it away, or make new backup codes. */
export type TwoFactorTask = 'enable' | 'disable' | 'codes';

export function TwoFactorCard({ enabled }: { enabled: boolean }) {
  const { t } = useTranslation('accounts');
  const [task, setTask] = useState<TwoFactorTask>();
  const [changed, setChanged] = useState<'on' | 'off'>();
  return (
    <div className={classes.card}>
      <h3>{t('security.twoFactorTitle')}</h3>
      {changed && (
        <Notice tone="done" title={changed === 'on' ? t('security.turnedOn') : t('security.turnedOff')} />
      )}
      <p>{enabled ? t('security.twoFactorOn') : t('security.twoFactorOff')}</p>
      <Group>
        {enabled ? (
          <>
            <Button variant="default" onClick={() => setTask('codes')}>
              {t('security.newCodes')}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => setTask('disable')}>
              {t('security.turnOff')}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => setTask('enable')}>
            {t('security.turnOn')}
          </Button>
        )}
      </Group>
      {task && (
        <Suspense>
          <TwoFactorDialog task={task} onClose={() => setTask(undefined)} onChanged={setChanged} />
        </Suspense>
      )}
    </div>
  );
}
