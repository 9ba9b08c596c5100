import { useState } from 'react';
import { useNavigate, Link } from '@tanstack/react-router';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
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
  const client = useApolloClient();
  const [state, setState] = useState<'idle' | 'sending' | 'failed'>('idle');
  const { id, slug, title, answerCount, status } = question;
  async function mine() {
    if (toSignIn()) return;
    setState('sending');
    const done = await import('../../ui/origins/want.js')
      .then(({ want }) => want(client, id))
      .catch(() => false);
    setState(done ? 'idle' : 'failed');
    if (!done) return;
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
          disabled={state === 'sending'}
          aria-label={`${t('thisIsMine')}: ${title}`}
          onClick={() => void mine()}
        >
          {t('thisIsMine')}
        </Button>
      </div>
      {state === 'failed' && <p role="alert">{t('followFailed')}</p>}
    </li>
  );
}
