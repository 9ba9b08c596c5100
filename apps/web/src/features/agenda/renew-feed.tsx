import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { RenewCalendarFeedDocument } from '../../gql/agenda/graphql.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';

interface Props {
  opened: boolean;
  onClose: () => void;
  onRenewed: () => void;
}

/** Asks first: calendar apps that use the old address get nothing any more. */
export function RenewFeed({ opened, onClose, onRenewed }: Props) {
  const { t } = useTranslation('agenda');
  const [renew, { loading }] = useMutation(RenewCalendarFeedDocument);
  const [failed, setFailed] = useState(false);

  async function confirm() {
    setFailed(false);
    const { data } = await renew().catch(() => ({ data: undefined }));
    if (!data) return setFailed(true);
    onClose();
    onRenewed();
  }
  return (
    <Dialog opened={opened} onClose={onClose} title={t('feedRenewTitle')}>
      {failed && <Notice tone="problem" title={t('feedNotRenewed')} />}
      <p style={{ margin: 0 }}>{t('feedRenewWarning')}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('feedKeep')}
        </Button>
        <Button loading={loading} onClick={() => void confirm()}>
          {t('feedRenew')}
        </Button>
      </Group>
    </Dialog>
  );
}
