import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AlsoWantToKnowDocument } from '../../gql/origins/graphql.js';
import { Button } from '../button.js';
import { useAskToSignIn } from '../post/use-ask-to-sign-in.js';

interface Props {
  question: {
    id: string;
    wants: number;
    interest: { people: number; duplicates: number; shared: boolean };
    viewer: {
      isAuthor: boolean;
      wants: boolean;
      canWant: boolean;
      follows: boolean;
      canTurnIntoRequest: boolean;
    };
  };
}

/** "Dit wil ik ook weten", with how many said so; shown at once, and taken back when the server refuses. */
export function WantButton({ question }: Props) {
  const { t } = useTranslation('origins');
  const ask = useAskToSignIn();
  const [problem, setProblem] = useState<string>();
  const [want] = useMutation(AlsoWantToKnowDocument);
  const { id, wants, interest, viewer } = question;
  const { wants: mine, canWant } = viewer;
  if (viewer.isAuthor && wants === 0) return null;

  async function press() {
    if (ask()) return;
    setProblem(undefined);
    const wanted = !mine;
    const by = wanted ? 1 : -1;
    const after = {
      __typename: 'Question' as const,
      id,
      wants: wants + by,
      interest: { __typename: 'PostInterest' as const, ...interest, people: interest.people + by },
      viewer: {
        __typename: 'PostViewer' as const,
        wants: wanted,
        follows: wanted || viewer.follows,
        canTurnIntoRequest: viewer.canTurnIntoRequest,
      },
    };
    const answer = await want({
      variables: { input: { postId: id, wanted } },
      optimisticResponse: {
        __typename: 'Mutation',
        alsoWantToKnow: { __typename: 'AlsoWant', question: after },
      },
    })
      .then(({ data }) => data?.alsoWantToKnow)
      .catch(() => undefined);
    if (answer?.__typename !== 'AlsoWant') setProblem(answer?.message ?? t('failed'));
  }
  const label = mine ? t('wanted') : t('want');
  return (
    <>
      <Button
        variant={mine ? 'light' : 'default'}
        size="sm"
        aria-pressed={mine}
        aria-label={t('wantsOf', { label, count: wants })}
        title={t('wantHint')}
        disabled={!canWant && !mine && !ask.isVisitor}
        leftSection={<IconHandStop size={18} stroke={1.7} aria-hidden="true" />}
        onClick={() => void press()}
      >
        {label} {wants > 0 && <span aria-hidden="true">· {wants}</span>}
      </Button>
      <span role="status" className={problem ? undefined : 'nut-visually-hidden'}>
        {problem}
      </span>
    </>
  );
}
