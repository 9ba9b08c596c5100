import { Button, CopyButton, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './settings.module.css';

/** Codes for when the phone is lost, to copy or to keep as a file. They are shown once. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation('accounts');
  const text = codes.join('\n');
  return (
    <>
      <Text>{t('security.backupText')}</Text>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('security.copied') : t('security.copyCodes')}
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          component="a"
          download="nutshell-codes.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          {t('security.downloadCodes')}
        </Button>
      </Group>
    </>
  );
}
