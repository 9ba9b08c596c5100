import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { WidenQuestionDocument } from '../../gql/questions/graphql.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { problemOf } from '../../ui/post/problem-of.js';
import classes from './question.module.css';
import type { QuestionInFull } from './question-page.js';

/** To the asker whose question nobody answered: ask more people, or learn it from a trainer. */
export function Unanswered({ question }: { question: QuestionInFull }) {
  const { t } = useTranslation(['questions', 'posts']);
  const [problem, setProblem] = useState<string>();
  const [widen, { loading }] = useMutation(WidenQuestionDocument);
  const { unanswered, viewer, skills, title } = question;
  if (!unanswered || !viewer.isAuthor) return null;
  async function press() {
    const answer = await widen({ variables: { questionId: question.id } })
      .then(({ data }) => data?.widenQuestion)
      .catch(() => undefined);
    setProblem(answer?.__typename === 'Question' ? undefined : (problemOf(answer) ?? t('posts:failed')));
  }
  return (
    <Notice tone="info" title={t('unanswered')}>
      <p>{viewer.canWiden ? t('unansweredWiden') : t('unansweredText')}</p>
      {problem && <p role="alert">{problem}</p>}
      <div className={classes.acts}>
        {viewer.canWiden && (
          <Button size="sm" disabled={loading} onClick={() => void press()}>
            {t('widen')}
          </Button>
        )}
        <LinkButton to="/trainingen" search={{ zoek: skills[0]?.name ?? title }} variant="default" size="sm">
          {t('askTrainer')}
        </LinkButton>
        {!question.request && (
          <LinkButton
            to="/leervragen/nieuw"
            search={
              viewer.canTurnIntoRequest ? { uit: question.id } : { titel: title, over: skills[0]?.slug }
            }
            variant="default"
            size="sm"
          >
            {t('requestTraining')}
          </LinkButton>
        )}
      </div>
    </Notice>
  );
}
