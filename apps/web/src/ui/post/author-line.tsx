import { lazy, Suspense, useState } from 'react';
import { IconUserOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PostAuthorFragment } from '../../gql/post/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { PersonAvatar } from '../person-avatar.js';
import classes from './author-line.module.css';

const HistoryDialog = lazy(async () => ({ default: (await import('./history-dialog.js')).HistoryDialog }));

interface Props {
  post: PostAuthorFragment;
  isAuthor: boolean;
  /** `small` below answers and in lists. */
  size?: 'small' | 'normal';
  /** Marks who wrote the question or idea above it. */
  marksAsker?: string;
  /** Lets one read what it was before it was edited. */
  withHistory?: boolean;
}

/** Who wrote it and when; a name that is not shown says so. */
export function AuthorLine({ post, isAuthor, size = 'normal', marksAsker, withHistory }: Props) {
  const { t } = useTranslation('posts');
  const f = useFormats();
  const { author, anonymous, createdAt, editedAt } = post;
  const pixels = size === 'small' ? 28 : 40;
  const nameless = anonymous ? t('anonymous') : t('formerMember');
  return (
    <div className={classes.line} data-size={size}>
      {author ? (
        <PersonAvatar person={{ ...author, photo: author.photo ?? null }} size={pixels} />
      ) : (
        <span className={classes.nobody} style={{ width: pixels, height: pixels }} aria-hidden="true">
          <IconUserOff size={pixels * 0.5} stroke={1.6} />
        </span>
      )}
      <div className={classes.who}>
        {author ? (
          <Link to="/mensen/$slug" params={{ slug: author.slug }} className={classes.name}>
            {author.name}
          </Link>
        ) : (
          <span className={classes.name}>{nameless}</span>
        )}
        {isAuthor && <span className={classes.mark}>{t('you')}</span>}
        {!isAuthor && post.byAsker && marksAsker && <span className={classes.mark}>{marksAsker}</span>}
        <span className={classes.when}>
          <time dateTime={createdAt} title={f.dateTime(createdAt)}>
            {f.date(createdAt)}
          </time>
          {editedAt && (withHistory ? <Edited postId={post.id} /> : <span>{t('edited')}</span>)}
        </span>
      </div>
    </div>
  );
}

function Edited({ postId }: { postId: string }) {
  const { t } = useTranslation('posts');
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={classes.edited} onClick={() => setOpen(true)}>
        {t('edited')}
      </button>
      {open && (
        <Suspense>
          <HistoryDialog postId={postId} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
