import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AuthorLine } from '../../ui/post/author-line.js';
import { Badge } from '../../ui/post/badge.js';
import badges from '../../ui/post/badges.module.css';
import { CommentList } from '../../ui/post/comment-list.js';
import { FollowButton } from '../../ui/post/follow-button.js';
import { Photos } from '../../ui/post/photos.js';
import { PostMenu } from '../../ui/post/post-menu.js';
import { ScopeBadge } from '../../ui/post/scope-badge.js';
import { StateNote } from '../../ui/post/state-note.js';
import { VoteButton } from '../../ui/post/vote-button.js';
import { Prose } from '../../ui/prose.js';
import { DuplicateButton } from './duplicate-button.js';
import classes from './question.module.css';
import type { QuestionInFull } from './question-page.js';

const WantButton = lazy(async () => ({
  default: (await import('../../ui/origins/want-button.js')).WantButton,
}));
const EditRoot = lazy(async () => ({ default: (await import('../../ui/post/edit-root.js')).EditRoot }));

interface Props {
  question: QuestionInFull;
  onChanged: () => Promise<unknown>;
}

/** The question itself, with what one can do with it. */
export function QuestionBody({ question, onChanged }: Props) {
  const { t } = useTranslation(['questions', 'posts']);
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const { title, status, skills, viewer, state } = question;
  return (
    <section className={classes.question} aria-label={t('theQuestion')}>
      <header className={classes.head}>
        <div className={classes.badges}>
          {status !== 'OPEN' && (
            <Badge tone={status === 'ANSWERED' ? 'done' : 'off'}>{t(`status.${status}`)}</Badge>
          )}
          <ScopeBadge {...question} />
        </div>
        <div className={classes.titleLine}>
          <h1 className={classes.title}>{title}</h1>
          <PostMenu
            post={question}
            about={t('theQuestion')}
            onEdit={() => setEditing(true)}
            onRemoved={() => void navigate({ to: '/vragen' })}
          />
        </div>
        <AuthorLine post={question} isAuthor={viewer.isAuthor} withHistory />
      </header>
      <StateNote state={state} decision={viewer.decision} />
      {editing ? (
        <Suspense>
          <EditRoot
            post={question}
            kind="QUESTION"
            labels={{ title: t('titleLabel'), text: t('textLabel'), skills: t('skillsLabel') }}
            onSaved={onChanged}
            onClose={() => setEditing(false)}
          />
        </Suspense>
      ) : (
        <>
          {question.textHtml && <Prose html={question.textHtml} />}
          <Photos photos={question.photos} />
          {skills.length > 0 && (
            <ul className={badges.skills} aria-label={t('about')}>
              {skills.map((skill) => (
                <li key={skill.id}>
                  <Link to="/vragen" search={{ over: skill.slug }} className={badges.skill}>
                    {skill.name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <div className={classes.acts}>
        <VoteButton post={question} about={title} />
        <Suspense>
          <WantButton question={question} />
        </Suspense>
        <FollowButton post={question} labels={{ follow: t('posts:follow'), following: t('followed') }} />
        <DuplicateButton question={question} />
      </div>
      <CommentList post={question} about={t('theQuestion')} marksAsker={t('asker')} />
    </section>
  );
}
