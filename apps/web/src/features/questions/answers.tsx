import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { AnswerItem } from './answer-item.js';
import classes from './question.module.css';
import type { QuestionInFull } from './question-page.js';

const AnswerForm = lazy(async () => ({ default: (await import('./answer-form.js')).AnswerForm }));

interface Props {
  question: QuestionInFull;
  onMore: () => void;
  onChanged: () => Promise<unknown>;
}

/** The accepted answer first, then by votes; and the place to write one. */
export function Answers({ question, onMore, onChanged }: Props) {
  const { t } = useTranslation('questions');
  const { nodes, pageInfo, totalCount } = question.answers;
  return (
    <section className={classes.answers} aria-labelledby="antwoorden">
      <h2 id="antwoorden" className={classes.part}>
        {t('answers', { count: totalCount })}
      </h2>
      {nodes.length === 0 && <p className={classes.quiet}>{t('noAnswers')}</p>}
      <ol className={classes.list}>
        {nodes.map((answer) => (
          <AnswerItem key={answer.id} answer={answer} onChanged={onChanged} />
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <div>
          <Button variant="default" onClick={onMore}>
            {t('moreAnswers', { count: totalCount - nodes.length })}
          </Button>
        </div>
      )}
      <Suspense>
        <AnswerForm question={question} onAnswered={onChanged} />
      </Suspense>
    </section>
  );
}
