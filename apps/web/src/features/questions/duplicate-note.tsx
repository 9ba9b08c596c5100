import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { UndoDuplicateDocument } from '../../gql/questions/graphql.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { problemOf } from '../../ui/post/problem-of.js';
import type { QuestionInFull } from './question-page.js';

/** It was asked before: where the answers are, and the way back for who may undo it. */
export function DuplicateNote({ question }: { question: QuestionInFull }) {
  const { t } = useTranslation(['questions', 'posts']);
  const [problem, setProblem] = useState<string>();
  const [undo, { loading }] = useMutation(UndoDuplicateDocument);
  const { duplicateOf, duplicateReason, viewer } = question;
  async function press() {
    const answer = await undo({ variables: { questionId: question.id } })
      .then(({ data }) => data?.undoDuplicate)
      .catch(() => undefined);
    setProblem(answer?.__typename === 'Question' ? undefined : (problemOf(answer) ?? t('posts:failed')));
  }
  if (!duplicateOf) return null;
  return (
    <Notice tone="info" title={t('isSame')}>
      <p>
        <Link to="/vragen/$slug" params={{ slug: duplicateOf.slug }}>
          {duplicateOf.title}
        </Link>{' '}
        ({t('answersShort', { count: duplicateOf.answerCount })})
      </p>
      {duplicateReason && <p>{duplicateReason}</p>}
      {problem && <p role="alert">{problem}</p>}
      {viewer.canUndoDuplicate && (
        <Button variant="default" size="sm" disabled={loading} onClick={() => void press()}>
          {t('undoSame')}
        </Button>
      )}
    </Notice>
  );
}
