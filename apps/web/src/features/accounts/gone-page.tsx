import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/link-button.js';
import { AccountFrame } from './account-frame.js';

/** After the account went. */
export function GonePage() {
  const { t } = useTranslation('goodbye');
  return (
    <AccountFrame title={t('done.title')} intro={t('done.text')}>
      <Text>{t('done.again')}</Text>
      <LinkButton to="/">{t('done.home')}</LinkButton>
    </AccountFrame>
  );
}
