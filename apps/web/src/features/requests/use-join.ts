import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  JoinRequestDocument,
  LeaveRequestDocument,
  type JoinRequestInput,
} from '../../gql/requests/graphql.js';
import { problemOf } from '../../ui/post/problem-of.js';
import { useAskToSignIn } from '../../ui/post/use-ask-to-sign-in.js';

interface Joinable {
  id: string;
  joined: number;
  part: { joined: boolean };
}

type Wishes = Omit<JoinRequestInput, 'requestId'>;

/** Joining and leaving in one click: shown at once, and taken back when the server refuses. */
export function useJoin(request: Joinable) {
  const { t } = useTranslation('posts');
  const toSignIn = useAskToSignIn();
  const [wanted, setWanted] = useState<boolean>();
  const [problem, setProblem] = useState<string>();
  const [sendJoin, joining] = useMutation(JoinRequestDocument);
  const [sendLeave, leaving] = useMutation(LeaveRequestDocument);
  const requestId = request.id;
  const was = request.part.joined;
  const joined = wanted ?? was;

  /** The request as it is then; `undefined` where that was refused. */
  async function settle<A extends { __typename: string }>(to: boolean, send: () => Promise<A | undefined>) {
    if (toSignIn()) return undefined;
    setProblem(undefined);
    setWanted(to);
    const answer = await send().catch(() => undefined);
    setWanted(undefined);
    if (answer?.__typename === 'Request') return answer;
    setProblem(problemOf(answer) ?? t('failed'));
    return undefined;
  }
  return {
    joined,
    /** How many want it, this one counted as it looks now. */
    people: request.joined + Number(joined) - Number(was),
    problem,
    busy: joining.loading || leaving.loading,
    isVisitor: toSignIn.isVisitor,
    join: (wishes: Wishes = {}) =>
      settle(true, async () =>
        sendJoin({ variables: { input: { requestId, ...wishes } } }).then(({ data }) => data?.joinRequest),
      ),
    leave: () =>
      settle(false, async () =>
        sendLeave({ variables: { input: { requestId } } }).then(({ data }) => data?.leaveRequest),
      ),
  };
}
