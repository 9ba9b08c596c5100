import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentPartsFragment } from '../../gql/post/graphql.js';
import { Prose } from '../prose.js';
import { AuthorLine } from './author-line.js';
import classes from './comments.module.css';
import { PostMenu } from './post-menu.js';
import { StateNote } from './state-note.js';

const EditText = lazy(async () => ({ default: (await import('./edit-text.js')).EditText }));

interface Props {
  comment: CommentPartsFragment;
  marksAsker: string;
}

export function CommentItem({ comment, marksAsker }: Props) {
  const { t } = useTranslation('posts');
  const [editing, setEditing] = useState(false);
  const [gone, setGone] = useState(false);
  if (gone) return null;
  return (
    <li id={comment.id} tabIndex={-1} className={classes.comment}>
      <div className={classes.head}>
        <AuthorLine
          post={comment}
          isAuthor={comment.viewer.isAuthor}
          size="small"
          withHistory
          marksAsker={marksAsker}
        />
        <PostMenu
          post={comment}
          about={t('theComment')}
          onEdit={() => setEditing(true)}
          onRemoved={() => setGone(true)}
        />
      </div>
      <StateNote state={comment.state} />
      {editing ? (
        <Suspense>
          <EditText post={comment} label={t('yourComment')} onClose={() => setEditing(false)} />
        </Suspense>
      ) : (
        <div className={classes.text}>
          <Prose html={comment.textHtml} />
        </div>
      )}
    </li>
  );
}
