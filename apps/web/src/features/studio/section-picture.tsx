import { Button, FileButton, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EditedTrainingFragment } from '../../gql/studio/graphql.js';
import { useUpload } from '../../lib/use-upload.js';
import { Notice } from '../../ui/notice.js';
import { PatternImage } from '../../ui/pattern-image.js';
import { useEditor } from './editor-form.js';
import classes from './editor.module.css';
import { Section } from './section.js';

const kinds = 'image/jpeg,image/png,image/webp,image/avif,image/heic';

/** The photo of the training; without one, the pattern it will have. */
export function SectionPicture({ training }: { training: EditedTrainingFragment }) {
  const { t } = useTranslation('studio');
  const { values, set } = useEditor();
  const { state, send } = useUpload('image');
  const busy = state.phase === 'sending';

  async function choose(file: File | null) {
    if (!file) return;
    const uploaded = await send(file);
    if (uploaded) set('imageId', { id: uploaded.id, url: uploaded.url });
  }
  return (
    <Section id="picture" title={t('editor.picture')}>
      <div className={classes.picture}>
        {values.imageId ? (
          <img src={values.imageId.url} alt={t('editor.imageAlt', { title: values.title })} />
        ) : (
          <PatternImage topic={values.topics[0] ?? training.id} id={training.id} />
        )}
      </div>
      <div role="status">
        {busy && (
          <>
            <p className={classes.hint}>{t('editor.uploading', { percent: state.percent })}</p>
            <Progress value={state.percent} mt={6} maw="28rem" aria-hidden="true" />
          </>
        )}
      </div>
      {state.phase === 'failed' && (
        <Notice tone="problem" title={state.message ?? t('editor.uploadFailed')} />
      )}
      <div className={classes.buttons}>
        <FileButton accept={kinds} onChange={(file) => void choose(file)}>
          {(props) => (
            <Button id="image" variant="default" disabled={busy} {...props}>
              {values.imageId ? t('editor.changeImage') : t('editor.chooseImage')}
            </Button>
          )}
        </FileButton>
        {values.imageId && (
          <Button variant="subtle" color="gray" disabled={busy} onClick={() => set('imageId', null)}>
            {t('editor.removeImage')}
          </Button>
        )}
      </div>
      <p className={classes.hint}>{t('editor.imageHint')}</p>
    </Section>
  );
}
