import type { AttendanceStatus } from '../../gql/attendance/graphql.js';

export interface QueuedMark {
  participantId: string;
  /** Null takes the mark back. */
  status: AttendanceStatus | null;
  /** ISO 8601, on the clock of this phone. */
  markedAt: string;
}

/** Per participant the latest mark that the server does not have yet. */
export type Queue = Readonly<Record<string, QueuedMark>>;

const keyOf = (sessionId: string) => `nutshell:marks:${sessionId}`;

/** What this phone still has to send for a session, also after it was reloaded. */
export function readQueue(sessionId: string): Queue {
  try {
    return JSON.parse(localStorage.getItem(keyOf(sessionId)) ?? '{}') as Queue;
  } catch {
    return {};
  }
}

export function keepQueue(sessionId: string, queue: Queue): void {
  try {
    if (Object.keys(queue).length) localStorage.setItem(keyOf(sessionId), JSON.stringify(queue));
    else localStorage.removeItem(keyOf(sessionId));
  } catch {
    // Private browsing without storage: the marks live as long as the page.
  }
}

export const withMark = (queue: Queue, mark: QueuedMark): Queue => ({ ...queue, [mark.participantId]: mark });

/** What remains once `sent` has arrived: marks that were made again meanwhile stay. */
export const without = (queue: Queue, sent: readonly QueuedMark[]): Queue =>
  Object.fromEntries(
    Object.entries(queue).filter(
      ([id, mark]) => !sent.some((one) => one.participantId === id && one.markedAt === mark.markedAt),
    ),
  );
