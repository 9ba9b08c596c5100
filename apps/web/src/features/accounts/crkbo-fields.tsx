import { TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { crkboExpiresOn, isCrkboValid } from '@nutshell/domain/accounts';
import { useTranslation } from 'react-i18next';
import { today } from '../../lib/days.js';
import { useFormats } from '../../lib/use-formats.js';
import { Notice } from '../../ui/notice.js';
import classes from './settings.module.css';

interface Props {
  inputProps: (field: 'crkboNumber' | 'crkboCheckedOn') => GetInputPropsReturnType;
  checkedOn: string;
}

/** The registration of an exempt institution: its number, when it was checked, and until when it holds. */
export function CrkboFields({ inputProps, checkedOn }: Props) {
  const { t } = useTranslation('accounts');
  const f = useFormats();
  const known = /^\d{4}-\d{2}-\d{2}$/.test(checkedOn);
  const until = known ? f.dateLong(`${crkboExpiresOn(checkedOn)}T12:00:00Z`) : '';
  return (
    <>
      <TextInput
        id="crkboNumber"
        label={t('trainer.crkboNumber')}
        description={t('trainer.crkboNumberHint')}
        {...inputProps('crkboNumber')}
      />
      <TextInput
        id="crkboCheckedOn"
        type="date"
        label={t('trainer.crkboCheckedOn')}
        description={t('trainer.crkboCheckedOnHint')}
        max={today()}
        {...inputProps('crkboCheckedOn')}
      />
      <p className={classes.hint}>
        <a href="https://www.crkbo.nl/Register/Instellingen" target="_blank" rel="noreferrer">
          {t('trainer.crkboRegister')}
        </a>
      </p>
      {known && isCrkboValid(checkedOn, today()) && (
        <Notice tone="info">{t('trainer.crkboUntil', { date: until })}</Notice>
      )}
    </>
  );
}
