import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { RemoveSessionDocument, type StudioSessionFragment } from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';

interface Props {
  session: StudioSessionFragment;
  opened: boolean;
  onClose: () => void;
  onRemoved?: () => void;
}

/** Only a date that nobody booked can go; for another it says why not. */
export function RemoveSessionDialog({ session, opened, onClose, onRemoved }: Props) {
  const { t } = useTranslation('studio');
  const f = useFormats();
  const [remove, { loading }] = useMutation(RemoveSessionDocument);
  const [problem, setProblem] = useState<string>();
  const booked = session.seatsTaken > 0;

  async function confirm() {
    setProblem(undefined);
    const answer = await remove({ variables: { id: session.id } })
      .then(({ data }) => data?.removeSession)
      .catch(() => undefined);
    if (answer?.__typename === 'Training') {
      onClose();
      onRemoved?.();
    } else setProblem(answer ? t('dates.hasBookings') : t('failed'));
  }
  return (
    <Dialog opened={opened} onClose={onClose} title={t('dates.removeTitle')}>
      {problem && <Notice tone="problem" title={problem} />}
      <p style={{ margin: 0 }}>
        {booked
          ? t('dates.hasBookings')
          : t('dates.removeText', { date: f.dateTime(session.startsAt, session.zone) })}
      </p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('dates.removeKeep')}
        </Button>
        {!booked && (
          <Button color="berry" loading={loading} onClick={() => void confirm()}>
            {t('dates.removeConfirm')}
          </Button>
        )}
      </Group>
    </Dialog>
  );
}
