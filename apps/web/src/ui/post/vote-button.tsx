import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { IconArrowBigUp, IconArrowBigUpFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { VoteForPostDocument, type PostVotesFragment } from '../../gql/post/graphql.js';
import { useAskToSignIn } from './use-ask-to-sign-in.js';
import classes from './vote-button.module.css';

interface Props {
  post: PostVotesFragment;
  /** What one votes for, for who cannot see it. */
  about: string;
  layout?: 'column' | 'row';
}

/** One vote each, to be taken back; shown at once, and taken back when the server refuses. */
export function VoteButton({ post, about, layout = 'row' }: Props) {
  const { t } = useTranslation('posts');
  const ask = useAskToSignIn();
  const [problem, setProblem] = useState<string>();
  const [vote] = useMutation(VoteForPostDocument);
  const { id, votes, viewer } = post;
  const { voted, isAuthor, canVote } = viewer;
  const Icon = voted ? IconArrowBigUpFilled : IconArrowBigUp;

  async function press() {
    if (ask()) return;
    setProblem(undefined);
    const after = { ...post, votes: votes + (voted ? -1 : 1), viewer: { ...viewer, voted: !voted } };
    const answer = await vote({
      variables: { input: { postId: id, up: !voted } },
      optimisticResponse: { __typename: 'Mutation', vote: { __typename: 'CastVote', post: after } },
    })
      .then(({ data }) => data?.vote)
      .catch(() => undefined);
    if (answer?.__typename !== 'CastVote') setProblem(answer?.message ?? t('voteFailed'));
  }
  if (isAuthor)
    return (
      <span className={classes.vote} data-layout={layout} data-own title={t('ownVote')}>
        <IconArrowBigUp size={22} stroke={1.6} aria-hidden="true" />
        <span aria-hidden="true">{votes}</span>
        <span className="nut-visually-hidden">{t('votes', { count: votes })}</span>
      </span>
    );
  return (
    <span className={classes.root}>
      <button
        type="button"
        className={classes.vote}
        data-layout={layout}
        aria-pressed={voted}
        aria-label={`${t('voteFor', { about })}, ${t('votes', { count: votes })}`}
        title={voted ? t('takeVoteBack') : t('voteHint')}
        disabled={!canVote && voted === false && !ask.isVisitor}
        onClick={() => void press()}
      >
        <Icon size={22} stroke={1.6} aria-hidden="true" />
        <span aria-hidden="true">{votes}</span>
      </button>
      <span role="status" className={problem ? classes.problem : 'nut-visually-hidden'}>
        {problem}
      </span>
    </span>
  );
}
