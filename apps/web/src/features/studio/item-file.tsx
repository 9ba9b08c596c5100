import { Button, FileButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUpload } from '../../lib/use-upload.js';
import { Notice } from '../../ui/notice.js';
import classes from './editor.module.css';
import type { EditorItem } from './editor-values.js';

interface Props {
  item: EditorItem;
  problem?: string | undefined;
  onChange: (part: Partial<EditorItem>) => void;
}

/** A file to hand out; its name becomes the title where there is none yet. */
export function ItemFile({ item, problem, onChange }: Props) {
  const { t } = useTranslation('studio');
  const { state, send } = useUpload('attachment');
  const has = item.fileId !== null || item.url !== '';

  async function choose(file: File | null) {
    if (!file) return;
    const uploaded = await send(file);
    if (uploaded) onChange({ fileId: uploaded.id, url: uploaded.url, title: item.title || file.name });
  }
  return (
    <div className={classes.fieldset}>
      <div className={classes.buttons}>
        <FileButton onChange={(file) => void choose(file)}>
          {(props) => (
            <Button variant="default" size="sm" loading={state.phase === 'sending'} {...props}>
              {has ? t('items.otherFile') : t('items.chooseFile')}
            </Button>
          )}
        </FileButton>
        <span role="status" className={classes.hint}>
          {state.phase === 'sending'
            ? t('editor.uploading', { percent: state.percent })
            : has && t('items.hasFile')}
        </span>
      </div>
      {problem && state.phase === 'idle' && <p className={classes.error}>{problem}</p>}
      {state.phase === 'failed' && (
        <Notice tone="problem" title={state.message ?? t('editor.uploadFailed')} />
      )}
    </div>
  );
}
