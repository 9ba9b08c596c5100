import { useState } from 'react';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMutation } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DuplicateTrainingDocument, type TrainingStatus } from '../../gql/studio/graphql.js';
import { Notice } from '../../ui/notice.js';
import { ArchiveDialog } from './archive-dialog.js';

interface Props {
  training: {
    id: string;
    slug: string;
    title: string;
    status: TrainingStatus;
    viewer: { canArchive: boolean };
  };
  onMoved: () => void;
}

/** View, duplicate, archive. */
export function TrainingActions({ training, onMoved }: Props) {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const [duplicate] = useMutation(DuplicateTrainingDocument);
  const [archiving, setArchiving] = useState(false);
  const [failed, setFailed] = useState(false);

  async function copy() {
    setFailed(false);
    const made = await duplicate({ variables: { id: training.id } })
      .then(({ data }) => data?.duplicateTraining)
      .catch(() => undefined);
    if (!made) return setFailed(true);
    await navigate({ to: '/studio/trainingen/$slug', params: { slug: made.slug } });
  }

  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size={40} aria-label={t('actions', { title: training.title })}>
            <IconDots size={20} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {training.status !== 'ARCHIVED' && (
            <Menu.Item
              renderRoot={(props) => (
                <Link to="/trainingen/$slug" params={{ slug: training.slug }} {...props} />
              )}
            >
              {t('view')}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => void copy()}>{t('duplicate')}</Menu.Item>
          {training.viewer.canArchive && (
            <Menu.Item onClick={() => setArchiving(true)}>{t('archive')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {failed && <Notice tone="problem" title={t('failed')} />}
      <ArchiveDialog
        trainingId={training.id}
        opened={archiving}
        onClose={() => setArchiving(false)}
        onArchived={onMoved}
      />
    </>
  );
}
