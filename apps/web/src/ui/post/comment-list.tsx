import { lazy, Suspense, useState } from 'react';
import { useLazyQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PostCommentsDocument, type PostPartsFragment } from '../../gql/post/graphql.js';
import { CommentItem } from './comment-item.js';
import { useAskToSignIn } from './use-ask-to-sign-in.js';
import classes from './comments.module.css';

const CommentForm = lazy(async () => ({ default: (await import('./comment-form.js')).CommentForm }));

const ALL = 50;

interface Props {
  post: PostPartsFragment;
  /** What is commented on, for who cannot see it. */
  about: string;
  marksAsker: string;
  /** What the button to write one says. */
  write?: string;
}

/** Short remarks below a post: the first few, all of them on demand, and one's own. */
export function CommentList({ post, about, marksAsker, write }: Props) {
  const { t } = useTranslation('posts');
  const ask = useAskToSignIn();
  const [writing, setWriting] = useState(false);
  const [read, { data, loading, error, fetchMore }] = useLazyQuery(PostCommentsDocument);
  const { nodes, totalCount, pageInfo } = data?.post?.comments ?? post.comments;
  const left = totalCount - nodes.length;
  const more = () => {
    if (!data) return void read({ variables: { id: post.id, first: ALL } }).catch(() => undefined);
    void fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => {
        if (!before.post || !next.post) return before;
        const joined = [...before.post.comments.nodes, ...next.post.comments.nodes];
        return { ...next, post: { ...next.post, comments: { ...next.post.comments, nodes: joined } } };
      },
    });
  };
  const canComment = post.viewer.canComment || (ask.isVisitor && post.state === 'VISIBLE');
  if (nodes.length === 0 && !canComment) return null;
  return (
    <div className={classes.comments}>
      {nodes.length > 0 && (
        <ul className={classes.list} aria-label={t('commentsOn', { about })}>
          {nodes.map((comment) => (
            <CommentItem key={comment.id} comment={comment} marksAsker={marksAsker} />
          ))}
        </ul>
      )}
      <div className={classes.acts}>
        {left > 0 && (
          <button type="button" className={classes.act} disabled={loading} onClick={more}>
            {t('moreComments', { count: left })}
          </button>
        )}
        {canComment && !writing && (
          <button
            type="button"
            className={classes.act}
            aria-label={write ?? t('commentOn', { about })}
            onClick={() => !ask() && setWriting(true)}
          >
            {write ?? t('comment')}
          </button>
        )}
      </div>
      {error && (
        <p role="alert" className={classes.problem}>
          {t('failed')}
        </p>
      )}
      {writing && (
        <Suspense>
          <CommentForm post={post} onClose={() => setWriting(false)} />
        </Suspense>
      )}
    </div>
  );
}
