import { useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { MOST_PHOTOS } from '@nutshell/domain/post';
import { useTranslation } from 'react-i18next';
import { WriteOutcomeDocument } from '../../../gql/changing/graphql.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { MarkdownEditor } from '../../../ui/post/markdown-editor.js';
import { PhotoPicker } from '../../../ui/post/photo-picker.js';
import { fieldsOf, problemOf } from '../../../ui/post/problem-of.js';
import { useRootDraft } from '../../../ui/post/use-root-draft.js';
import type { RequestInFull } from '../request-page.js';
import classes from '../request.module.css';

interface Props {
  request: RequestInFull;
  onWritten: () => Promise<unknown>;
  onClose: () => void;
}

/** The answer as one learned it, for who asked and whoever asks it later. */
export function OutcomeForm({ request, onWritten, onClose }: Props) {
  const { t } = useTranslation(['requests', 'posts']);
  const draft = useRootDraft(`outcome-${request.id}`);
  const [wrong, setWrong] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [send, { loading }] = useMutation(WriteOutcomeDocument);
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    setWrong(undefined);
    setProblem(undefined);
    const photoIds = draft.photos.map(({ id }) => id);
    const answer = await send({ variables: { input: { requestId: request.id, text: draft.text, photoIds } } })
      .then(({ data }) => data?.writeOutcome)
      .catch(() => undefined);
    if (answer?.__typename === 'Request') {
      draft.forget();
      await onWritten();
      onClose();
    } else if (answer?.__typename === 'InvalidInput') {
      setWrong(fieldsOf(answer)['text'] ?? answer.message);
      document.getElementById('outcome')?.focus();
    } else setProblem(problemOf(answer) ?? t('posts:failed'));
  }
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
      {problem && <Notice tone="problem" title={problem} />}
      <MarkdownEditor
        id="outcome"
        label={t('outcomeLabel')}
        hint={t('outcomeHint')}
        autoFocus
        value={draft.text}
        error={wrong}
        onChange={(text) => draft.change({ text })}
      />
      <PhotoPicker
        label={t('outcomePhoto')}
        value={draft.photos}
        onChange={draft.changePhotos}
        most={MOST_PHOTOS}
      />
      <div className={classes.acts}>
        <Button type="submit" disabled={loading}>
          {t('placeOutcome')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('posts:neverMind')}
        </Button>
      </div>
    </form>
  );
}
