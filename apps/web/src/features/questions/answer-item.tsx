import { lazy, Suspense, useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { IconCheck, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AcceptAnswerDocument, type AnswerPartsFragment } from '../../gql/questions/graphql.js';
import { Button } from '../../ui/button.js';
import { AuthorLine } from '../../ui/post/author-line.js';
import { CommentList } from '../../ui/post/comment-list.js';
import { Photos } from '../../ui/post/photos.js';
import { PostMenu } from '../../ui/post/post-menu.js';
import { problemOf } from '../../ui/post/problem-of.js';
import { StateNote } from '../../ui/post/state-note.js';
import { VoteButton } from '../../ui/post/vote-button.js';
import { Prose } from '../../ui/prose.js';
import classes from './question.module.css';

const FromRequest = lazy(async () => ({
  default: (await import('../../ui/origins/from-request.js')).FromRequest,
}));
const EditText = lazy(async () => ({ default: (await import('../../ui/post/edit-text.js')).EditText }));

interface Props {
  answer: AnswerPartsFragment;
  onChanged: () => Promise<unknown>;
}

export function AnswerItem({ answer, onChanged }: Props) {
  const { t } = useTranslation(['questions', 'posts']);
  const [editing, setEditing] = useState(false);
  const { id, accepted, viewer, author, state } = answer;
  const about = author ? t('answerOf', { name: author.name }) : t('theAnswer');
  return (
    <li id={id} tabIndex={-1} className={classes.answer} data-accepted={accepted || undefined}>
      {accepted && (
        <p className={classes.accepted}>
          <IconCircleCheck size={20} stroke={1.8} aria-hidden="true" /> {t('acceptedAnswer')}
        </p>
      )}
      <div className={classes.titleLine}>
        <AuthorLine post={answer} isAuthor={viewer.isAuthor} withHistory marksAsker={t('asker')} />
        <PostMenu
          post={answer}
          about={about}
          onEdit={() => setEditing(true)}
          onRemoved={() => void onChanged()}
        />
      </div>
      <StateNote state={state} decision={viewer.decision} />
      {editing ? (
        <Suspense>
          <EditText post={answer} label={t('yourAnswer')} onClose={() => setEditing(false)} />
        </Suspense>
      ) : (
        <Prose html={answer.textHtml} />
      )}
      <Photos photos={answer.photos} />
      <Suspense>{answer.fromRequest && <FromRequest request={answer.fromRequest} />}</Suspense>
      <div className={classes.acts}>
        <VoteButton post={answer} about={about} />
        <Accept answer={answer} about={about} />
      </div>
      <CommentList post={answer} about={about} marksAsker={t('asker')} />
    </li>
  );
}

function Accept({ answer, about }: { answer: AnswerPartsFragment; about: string }) {
  const { t } = useTranslation(['questions', 'posts']);
  const [problem, setProblem] = useState<string>();
  const [accept, { loading }] = useMutation(AcceptAnswerDocument);
  if (!answer.viewer.canAccept || answer.state !== 'VISIBLE') return null;
  async function press() {
    setProblem(undefined);
    const input = { answerId: answer.id, accepted: !answer.accepted };
    const result = await accept({ variables: { input } })
      .then(({ data }) => data?.acceptAnswer)
      .catch(() => undefined);
    if (result?.__typename !== 'Question') setProblem(problemOf(result) ?? t('posts:failed'));
  }
  return (
    <>
      <Button
        variant={answer.accepted ? 'light' : 'default'}
        size="sm"
        disabled={loading}
        aria-pressed={answer.accepted}
        aria-label={`${answer.accepted ? t('takeBackAcceptance') : t('accept')}: ${about}`}
        leftSection={<IconCheck size={18} stroke={1.8} aria-hidden="true" />}
        onClick={() => void press()}
      >
        {answer.accepted ? t('takeBackAcceptance') : t('accept')}
      </Button>
      <span role="status" className={problem ? classes.problem : 'nut-visually-hidden'}>
        {problem}
      </span>
    </>
  );
}
