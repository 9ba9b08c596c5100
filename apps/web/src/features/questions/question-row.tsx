import { IconCircleCheck, IconMessage } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { QuestionRowFragment } from '../../gql/questions/graphql.js';
import { AuthorLine } from '../../ui/post/author-line.js';
import { Badge } from '../../ui/post/badge.js';
import { excerpt } from '../../ui/post/excerpt.js';
import { ScopeBadge } from '../../ui/post/scope-badge.js';
import classes from './questions.module.css';

/** A question in a list: is it answered, what is it about, who asks. */
export function QuestionRow({ question }: { question: QuestionRowFragment }) {
  const { t } = useTranslation(['questions', 'posts']);
  const { slug, title, text, status, state, answerCount, votes, skills, scope, viewer } = question;
  const answered = status === 'ANSWERED';
  const Icon = answered ? IconCircleCheck : IconMessage;
  return (
    <li className={classes.row}>
      <div className={classes.counts} data-answered={answered || undefined}>
        <span className={classes.answers}>
          <Icon size={18} stroke={1.8} aria-hidden="true" />
          {t('answersShort', { count: answerCount })}
        </span>
        {answered && <span className={classes.small}>{t('accepted')}</span>}
        <span className={classes.small}>{t('posts:votes', { count: votes })}</span>
      </div>
      <div className={classes.what}>
        <h2 className={classes.title}>
          <Link to="/vragen/$slug" params={{ slug }}>
            {title}
          </Link>
        </h2>
        {text && <p className={classes.excerpt}>{excerpt(text)}</p>}
        <div className={classes.meta}>
          {scope === 'ORGANISATION' && <ScopeBadge {...question} />}
          {state !== 'VISIBLE' && <Badge tone="busy">{t(`posts:states.${state}`)}</Badge>}
          {(status === 'DUPLICATE' || status === 'OBSOLETE') && (
            <Badge tone="off">{t(`status.${status}`)}</Badge>
          )}
          {skills.map((skill) => (
            <Link key={skill.id} to="/vragen" search={{ over: skill.slug }} className={classes.skill}>
              {skill.name}
            </Link>
          ))}
        </div>
        <AuthorLine post={question} isAuthor={viewer.isAuthor} size="small" />
      </div>
    </li>
  );
}
