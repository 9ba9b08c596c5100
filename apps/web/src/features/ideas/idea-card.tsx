import { IconMessage } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { IdeaCardFragment } from '../../gql/ideas/graphql.js';
import { AuthorLine } from '../../ui/post/author-line.js';
import { Badge } from '../../ui/post/badge.js';
import { excerpt } from '../../ui/post/excerpt.js';
import { ScopeBadge } from '../../ui/post/scope-badge.js';
import { VoteButton } from '../../ui/post/vote-button.js';
import classes from './ideas.module.css';
import { StatusBadge } from './status-badge.js';

/** An idea at a glance: votes, what it is, what became of it. */
export function IdeaCard({ idea }: { idea: IdeaCardFragment }) {
  const { t } = useTranslation(['ideas', 'posts']);
  const { slug, title, text, photos, status, state, scope, commentCount, viewer } = idea;
  const [photo] = photos;
  return (
    <li className={classes.card}>
      {photo && (
        <img
          src={photo.url}
          alt=""
          width={photo.width}
          height={photo.height}
          loading="lazy"
          className={classes.picture}
        />
      )}
      <div className={classes.body}>
        <VoteButton post={idea} about={title} layout="column" />
        <div className={classes.what}>
          <h2 className={classes.title}>
            <Link to="/ideeen/$slug" params={{ slug }}>
              {title}
            </Link>
          </h2>
          <p className={classes.excerpt}>{excerpt(text, 140)}</p>
        </div>
      </div>
      <div className={classes.meta}>
        <StatusBadge status={status} />
        {scope === 'ORGANISATION' && <ScopeBadge {...idea} />}
        {state !== 'VISIBLE' && <Badge tone="busy">{t(`posts:states.${state}`)}</Badge>}
      </div>
      <div className={classes.foot}>
        <AuthorLine post={idea} isAuthor={viewer.isAuthor} size="small" />
        <span className={classes.comments}>
          <IconMessage size={18} stroke={1.7} aria-hidden="true" />
          <span aria-hidden="true">{commentCount}</span>
          <span className="nut-visually-hidden">{t('posts:commentCount', { count: commentCount })}</span>
        </span>
      </div>
    </li>
  );
}
