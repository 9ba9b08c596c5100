import { lazy, Suspense } from 'react';
import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { QuestionDocument, type QuestionQuery } from '../../gql/questions/graphql.js';
import { takeGiven } from '../../lib/given.js';
import { useMeta } from '../../lib/meta.js';
import { Bone, Bones, TextBones } from '../../ui/bones.js';
import { MissingPage } from '../../ui/missing-page.js';
import { excerpt } from '../../ui/post/excerpt.js';
import { useHashTarget } from '../../ui/post/use-hash-target.js';
import { Answers } from './answers.js';
import { AskedPeople } from './asked-people.js';
import { DuplicateNote } from './duplicate-note.js';
import { FreshnessNote } from './freshness-note.js';
import { QuestionBody } from './question-body.js';
import classes from './question.module.css';
import { RelatedTrainings } from './related-trainings.js';
import { RouteToMe } from './route-to-me.js';
import { SameQuestions } from './same-questions.js';
import { Unanswered } from './unanswered.js';

takeGiven(QuestionDocument);

const TrainingOfIt = lazy(async () => ({
  default: (await import('../../ui/origins/training-of-it.js')).TrainingOfIt,
}));

export type QuestionInFull = NonNullable<QuestionQuery['question']>;

const ANSWERS = 20;

/** One question with its answers, and who was asked. */
export function QuestionPage() {
  const { t } = useTranslation('questions');
  const { slug } = useParams({ from: '/vragen/$slug' });
  const { data, error, loading, refetch, fetchMore } = useQuery(QuestionDocument, {
    variables: { slug, first: ANSWERS },
    fetchPolicy: 'cache-and-network',
  });
  const question = data?.question;
  if (!question) {
    if (loading) return <QuestionBone />;
    return (
      <MissingPage
        title={t('missingTitle')}
        text={t('missingText')}
        error={error}
        onRetry={() => void refetch()}
      />
    );
  }
  const more = () =>
    void fetchMore({
      variables: { after: question.answers.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
    });
  return <Found key={question.id} question={question} onMore={more} onChanged={refetch} />;
}

interface FoundProps {
  question: QuestionInFull;
  onMore: () => void;
  onChanged: () => Promise<unknown>;
}

function Found({ question, onMore, onChanged }: FoundProps) {
  const { t } = useTranslation('questions');
  useHashTarget(true);
  useMeta({ title: question.title, description: excerpt(question.text, 155) || t('lead') });
  return (
    <article className={classes.page}>
      <div className={classes.main}>
        <RouteToMe question={question} />
        <DuplicateNote question={question} />
        <QuestionBody question={question} onChanged={onChanged} />
        <Suspense>
          <TrainingOfIt post={question} />
        </Suspense>
        <FreshnessNote question={question} />
        <Unanswered question={question} />
        <Answers question={question} onMore={onMore} onChanged={onChanged} />
      </div>
      <aside className={classes.aside} aria-label={t('aroundQuestion')}>
        <AskedPeople question={question} />
        <SameQuestions question={question} />
        <RelatedTrainings question={question} />
      </aside>
    </article>
  );
}

function joined(before: QuestionQuery, next: QuestionQuery): QuestionQuery {
  if (!before.question || !next.question) return before;
  const nodes = [...before.question.answers.nodes, ...next.question.answers.nodes];
  return { ...next, question: { ...next.question, answers: { ...next.question.answers, nodes } } };
}

const QuestionBone = () => (
  <div className={classes.page}>
    <div className={classes.main}>
      <Bones>
        <Bone width="70%" height="2.75rem" />
        <br />
        <br />
        <TextBones lines={5} />
      </Bones>
    </div>
  </div>
);
