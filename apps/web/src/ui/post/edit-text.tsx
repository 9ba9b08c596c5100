import { useState, type FormEvent } from 'react';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ChangePostDocument, type EditPostInput } from '../../gql/post/graphql.js';
import { useDraft } from '../../lib/use-draft.js';
import { Button } from '../button.js';
import { Notice } from '../notice.js';
import classes from './comments.module.css';
import { MarkdownEditor } from './markdown-editor.js';
import { problemOf } from './problem-of.js';

interface Props {
  post: { id: string; text: string };
  label: string;
  onClose: () => void;
}

/** Changes the text of an answer or a comment where it stands. */
export function EditText({ post, label, onClose }: Props) {
  const { t } = useTranslation('posts');
  const { draft, change, forget } = useDraft(`edit-${post.id}`, { text: post.text });
  const { save, problem, saving } = useEditPost();
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!(await save({ postId: post.id, text: draft.text }))) return;
    forget();
    onClose();
  }
  const cancel = () => {
    forget();
    onClose();
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className={classes.form}>
      {problem && <Notice tone="problem" title={problem} />}
      <MarkdownEditor label={label} autoFocus value={draft.text} onChange={(text) => change({ text })} />
      <div className={classes.acts}>
        <Button type="submit" size="sm" disabled={saving}>
          {t('save')}
        </Button>
        <Button variant="subtle" size="sm" onClick={cancel}>
          {t('neverMind')}
        </Button>
      </div>
    </form>
  );
}

/** Saves a change of a post; `problem` is what the server said of it. */
export function useEditPost() {
  const { t } = useTranslation('posts');
  const [problem, setProblem] = useState<string>();
  const [change, { loading }] = useMutation(ChangePostDocument);
  async function save(input: EditPostInput): Promise<boolean> {
    const answer = await change({ variables: { input } })
      .then(({ data }) => data?.editPost)
      .catch(() => undefined);
    const saved = answer?.__typename === 'EditedPost';
    setProblem(saved ? undefined : (problemOf(answer) ?? t('failed')));
    return saved;
  }
  return { save, problem, saving: loading };
}
