import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { UndoMergeDocument } from '../../gql/ideas/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { problemOf } from '../../ui/post/problem-of.js';
import classes from './idea.module.css';
import type { IdeaInFull } from './idea-page.js';

/** It goes on in another idea, or others go on here; with the way back for a while. */
export function MergeNote({ idea, onChanged }: { idea: IdeaInFull; onChanged: () => Promise<unknown> }) {
  const { t } = useTranslation(['ideas', 'posts']);
  const f = useFormats();
  const [problem, setProblem] = useState<string>();
  const [undo, { loading }] = useMutation(UndoMergeDocument);
  const { mergedInto, mergedFrom, viewer } = idea;
  async function press() {
    const answer = await undo({ variables: { ideaId: idea.id } })
      .then(({ data }) => data?.undoMerge)
      .catch(() => undefined);
    if (answer?.__typename !== 'Idea') return setProblem(problemOf(answer) ?? t('posts:failed'));
    await onChanged();
  }
  if (mergedInto)
    return (
      <Notice tone="info" title={t('mergedInto')}>
        <p>
          <Link to="/ideeen/$slug" params={{ slug: mergedInto.slug }}>
            {mergedInto.title}
          </Link>{' '}
          ({t('posts:votes', { count: mergedInto.votes })})
        </p>
        {problem && <p role="alert">{problem}</p>}
        {viewer.canUndoMergeUntil && (
          <div className={classes.acts}>
            <Button variant="default" size="sm" disabled={loading} onClick={() => void press()}>
              {t('undoMerge')}
            </Button>
            <span className={classes.quiet}>
              {t('undoUntil', { date: f.date(viewer.canUndoMergeUntil) })}
            </span>
          </div>
        )}
      </Notice>
    );
  if (mergedFrom.length === 0) return null;
  return (
    <Notice tone="info" title={t('mergedFrom')}>
      <ul>
        {mergedFrom.map(({ id, slug, title, commentCount }) => (
          <li key={id}>
            <Link to="/ideeen/$slug" params={{ slug }}>
              {title}
            </Link>{' '}
            ({t('posts:commentCount', { count: commentCount })})
          </li>
        ))}
      </ul>
    </Notice>
  );
}
