import { Badge, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EditedTrainingFragment } from '../../gql/studio/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import classes from './editor.module.css';
import { TrainingActions } from './training-actions.js';
import type { useAutosave } from './use-autosave.js';

interface Props {
  training: EditedTrainingFragment;
  saving: ReturnType<typeof useAutosave>;
}

/** The state of the training, whether all is saved, and a look as a participant. */
export function EditorHead({ training, saving }: Props) {
  const { t } = useTranslation('studio');
  const f = useFormats();
  const manual = training.status !== 'DRAFT' && saving.unsaved;
  const text = {
    saved: saving.savedAt ? t('save.savedAt', { time: f.time(saving.savedAt) }) : t('save.saved'),
    waiting: manual ? t('save.manual') : t('save.waiting'),
    saving: t('save.saving'),
    failed: t('save.failed'),
    held: t('save.held'),
  }[saving.state];
  return (
    <div className={classes.headBar}>
      <Badge
        variant="light"
        color={training.status === 'PUBLISHED' ? 'forest' : 'gray'}
        size="lg"
        tt="none"
        className={classes.badge}
      >
        {t(`status.${training.status}`)}
      </Badge>
      <span role="status" className={classes.saveState} data-state={saving.state}>
        {text}
      </span>
      {saving.state === 'failed' && (
        <Button size="sm" variant="default" onClick={() => void saving.saveNow()}>
          {t('save.retry')}
        </Button>
      )}
      {manual && saving.state !== 'failed' && (
        <Button size="sm" loading={saving.state === 'saving'} onClick={() => void saving.saveNow()}>
          {t('save.submit')}
        </Button>
      )}
      <Link to="/trainingen/$slug" params={{ slug: training.slug }} className={classes.previewLink}>
        <span className={classes.wide}>{t('editor.preview')}</span>
        <span className={classes.slim}>{t('view')}</span>
      </Link>
      <div className={classes.actions}>
        <TrainingActions training={training} onMoved={() => undefined} />
      </div>
    </div>
  );
}
