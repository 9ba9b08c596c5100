import { useNavigate, Link } from '@tanstack/react-router';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FollowSubjectDocument } from '../../gql/post/graphql.js';
import { Button } from '../../ui/button.js';
import { SimilarPanel, SimilarPeople, SimilarTrainings, type Similar } from '../../ui/post/similar-panel.js';
import panel from '../../ui/post/similar-panel.module.css';
import { useAskToSignIn } from '../../ui/post/use-ask-to-sign-in.js';
import classes from './questions.module.css';

interface Props {
  text: string;
  /** Somebody found their question and follows it: there is nothing left to ask. */
  onFollowed: () => void;
}

/** Questions that were asked before, and people and trainings that may answer at once. */
export function SimilarQuestions({ text, onFollowed }: Props) {
  const { t } = useTranslation('questions');
  return (
    <SimilarPanel
      title={t('similarTitle')}
      waiting={t('similarWaiting')}
      text={text}
      count={({ questions }) => questions.length}
      announce={(count) => t('similarCount', { count })}
    >
      {({ questions, people, trainings }) => (
        <>
          <ul className={panel.list}>
            {questions.map((question) => (
              <Found key={question.id} question={question} onFollowed={onFollowed} />
            ))}
          </ul>
          <SimilarPeople people={people} />
          <SimilarTrainings trainings={trainings} />
        </>
      )}
    </SimilarPanel>
  );
}

interface FoundProps {
  question: Similar['questions'][number];
  onFollowed: () => void;
}

function Found({ question, onFollowed }: FoundProps) {
  const { t } = useTranslation('questions');
  const navigate = useNavigate();
  const toSignIn = useAskToSignIn();
  const [follow, { loading, error }] = useMutation(FollowSubjectDocument);
  const { id, slug, title, answerCount, status } = question;
  async function mine() {
    if (toSignIn()) return;
    const answer = await follow({ variables: { input: { kind: 'POST', id } } }).catch(() => undefined);
    if (!answer?.data) return;
    onFollowed();
    await navigate({ to: '/vragen/$slug', params: { slug } });
  }
  return (
    <li className={classes.similar}>
      <Link to="/vragen/$slug" params={{ slug }} target="_blank">
        {title}
      </Link>
      <span className={panel.quiet}>
        {status === 'ANSWERED' ? t('hasAccepted') : t('answersShort', { count: answerCount })}
      </span>
      <div>
        <Button
          variant="default"
          size="sm"
          disabled={loading}
          aria-label={`${t('thisIsMine')}: ${title}`}
          onClick={() => void mine()}
        >
          {t('thisIsMine')}
        </Button>
      </div>
      {error && <p role="alert">{t('followFailed')}</p>}
    </li>
  );
}
