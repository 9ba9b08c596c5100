import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { RecordAttendanceDocument, type AttendanceStatus } from '../../gql/attendance/graphql.js';
import { keepQueue, readQueue, withMark, without, type Queue } from './marks-queue.js';

const TRY_AGAIN_AFTER = 15_000;

/**
 * Marks that are kept on this phone until the server has them: through a lost connection, a reload and a refusal.
 * Sending them twice does no harm, for of each seat the latest mark holds.
 */
export function useMarks(sessionId: string | undefined) {
  const [queue, setQueue] = useState<Queue>({});
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);
  const latest = useRef<Queue>({});
  const busy = useRef(false);
  const [record] = useMutation(RecordAttendanceDocument);

  const keep = useCallback(
    (next: Queue) => {
      latest.current = next;
      setQueue(next);
      if (sessionId) keepQueue(sessionId, next);
    },
    [sessionId],
  );

  const send = useCallback(async () => {
    if (!sessionId || busy.current) return;
    busy.current = true;
    // What is marked while some are on their way goes after them.
    for (;;) {
      const marks = Object.values(latest.current);
      if (!marks.length) break;
      setSending(true);
      const answer = await record({ variables: { input: { sessionId, marks } } })
        .then(({ data }) => data?.recordAttendance)
        .catch(() => undefined);
      if (answer?.__typename !== 'Session') {
        if (answer) setProblem(answer.message);
        break;
      }
      setProblem(undefined);
      keep(without(latest.current, marks));
    }
    busy.current = false;
    setSending(false);
  }, [sessionId, record, keep]);

  useEffect(() => {
    if (!sessionId) return;
    latest.current = readQueue(sessionId);
    setQueue(latest.current);
    void send();
    const again = () => void send();
    addEventListener('online', again);
    const timer = setInterval(again, TRY_AGAIN_AFTER);
    return () => {
      removeEventListener('online', again);
      clearInterval(timer);
    };
  }, [sessionId, send]);

  const mark = (participantId: string, status: AttendanceStatus | null) => {
    keep(withMark(latest.current, { participantId, status, markedAt: new Date().toISOString() }));
    void send();
  };
  const forget = () => {
    setProblem(undefined);
    keep({});
  };
  return { queue, sending, problem, mark, forget };
}
