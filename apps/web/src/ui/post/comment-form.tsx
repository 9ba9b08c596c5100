import { useState, type FormEvent } from 'react';
import type { Reference } from '@apollo/client/utilities';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { WriteCommentDocument, type PostPartsFragment } from '../../gql/post/graphql.js';
import { useDraft } from '../../lib/use-draft.js';
import { Button } from '../button.js';
import { Notice } from '../notice.js';
import { TextArea } from '../text-area.js';
import classes from './comments.module.css';
import { problemOf } from './problem-of.js';

/** A list of comments as the cache holds it, however many were asked for. */
interface Listed {
  totalCount: number;
  nodes: readonly Reference[];
}

const withOneMore = (found: Listed, ref: Reference): Listed => ({
  ...found,
  totalCount: found.totalCount + 1,
  nodes: [...found.nodes, ref],
});

interface Props {
  post: PostPartsFragment;
  onClose: () => void;
}

/** A remark in a sentence or two; kept while one is elsewhere. */
export function CommentForm({ post, onClose }: Props) {
  const { t } = useTranslation('posts');
  const { draft, change, forget } = useDraft(`comment-${post.id}`, { text: '' });
  const [problem, setProblem] = useState<string>();
  const [comment, { loading }] = useMutation(WriteCommentDocument, {
    update: (cache, { data }) => {
      const written = data?.comment;
      if (written?.__typename !== 'Comment') return;
      const ref: Reference = { __ref: cache.identify(written)! };
      cache.modify<Record<string, unknown>>({
        id: cache.identify(post),
        fields: {
          commentCount: (count) => Number(count) + (written.state === 'VISIBLE' ? 1 : 0),
          comments: (found) => withOneMore(found as Listed, ref),
        },
      });
    },
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    const answer = await comment({ variables: { input: { postId: post.id, text: draft.text } } })
      .then(({ data }) => data?.comment)
      .catch(() => undefined);
    if (answer?.__typename !== 'Comment') return setProblem(problemOf(answer) ?? t('failed'));
    forget();
    onClose();
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className={classes.form}>
      {problem && <Notice tone="problem" title={problem} />}
      <TextArea
        label={t('yourComment')}
        hint={t('commentHint')}
        rows={2}
        autoFocus
        maxLength={1000}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <div className={classes.acts}>
        <Button type="submit" size="sm" disabled={loading || draft.text.trim().length < 2}>
          {t('placeComment')}
        </Button>
        <Button variant="subtle" size="sm" onClick={onClose}>
          {t('neverMind')}
        </Button>
      </div>
    </form>
  );
}
