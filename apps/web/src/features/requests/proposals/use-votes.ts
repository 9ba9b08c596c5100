import { useEffect, useRef, useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { VoteOnDatesDocument, type DateAnswer } from '../../../gql/proposals/graphql.js';
import { useDraft } from '../../../lib/use-draft.js';
import { readVotes, withoutSaved, type Votes } from './votes.js';

/**
 * Votes that are saved at once, one request at a time. What the server does not have yet is kept in this tab, through a
 * lost connection and a reload.
 * @param dateIds that can be voted on
 */
export function useVotes(requestId: string, dateIds: readonly string[], onRefused: () => void) {
  const { t } = useTranslation('proposals');
  const { draft, change } = useDraft(`ballot-${requestId}`, { votes: '{}' });
  const votes = readVotes(draft.votes, dateIds);
  const waiting = useRef<Votes>(votes);
  const sending = useRef(false);
  const [state, setState] = useState<'idle' | 'saving' | 'saved'>('idle');
  const [problem, setProblem] = useState<string>();
  const [vote] = useMutation(VoteOnDatesDocument);

  const keep = (next: Votes) => {
    waiting.current = next;
    change({ votes: JSON.stringify(next) });
  };

  async function send() {
    if (sending.current) return;
    sending.current = true;
    setProblem(undefined);
    setState('saving');
    let refused: string | undefined;
    while (Object.keys(waiting.current).length > 0 && refused === undefined) {
      const sent = waiting.current;
      const list = Object.entries(sent).map(([dateId, answer]) => ({ dateId, answer }));
      const answer = await vote({ variables: { input: { requestId, votes: list } } })
        .then(({ data }) => data?.voteOnDates)
        .catch(() => undefined);
      if (answer?.__typename === 'Request') keep(withoutSaved(waiting.current, sent));
      else {
        refused = answer?.message ?? t('ballot.reasonOffline');
        if (answer) onRefused();
      }
    }
    sending.current = false;
    setProblem(refused);
    setState(refused === undefined ? 'saved' : 'idle');
  }

  const cast = (dateId: string, answer: DateAnswer) => {
    keep({ ...waiting.current, [dateId]: answer });
    void send();
  };

  // What a reload or a lost connection left behind.
  useEffect(() => {
    if (Object.keys(waiting.current).length > 0) void send();
  }, []);

  return { votes, cast, state, problem, again: () => void send() };
}
