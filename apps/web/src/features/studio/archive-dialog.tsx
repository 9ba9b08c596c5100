import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ArchiveTrainingDocument } from '../../gql/studio/graphql.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';

interface Props {
  trainingId: string;
  opened: boolean;
  onClose: () => void;
  onArchived: () => void;
}

export function ArchiveDialog({ trainingId, opened, onClose, onArchived }: Props) {
  const { t } = useTranslation('studio');
  const [archive, { loading }] = useMutation(ArchiveTrainingDocument);
  const [problem, setProblem] = useState<string>();

  async function confirm() {
    setProblem(undefined);
    const answer = await archive({ variables: { id: trainingId } })
      .then(({ data }) => data?.archiveTraining)
      .catch(() => undefined);
    if (answer?.__typename !== 'Training') return setProblem(answer?.message ?? t('failed'));
    onClose();
    onArchived();
  }
  return (
    <Dialog opened={opened} onClose={onClose} title={t('archiveTitle')}>
      {problem && <Notice tone="problem" title={problem} />}
      <p style={{ margin: 0 }}>{t('archiveText')}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('archiveKeep')}
        </Button>
        <Button color="berry" loading={loading} onClick={() => void confirm()}>
          {t('archiveConfirm')}
        </Button>
      </Group>
    </Dialog>
  );
}
