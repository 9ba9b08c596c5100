import { COMMITTED_STATUSES, LIVE_ENTRIES } from '@nutshell/domain';
import DataLoader from 'dataloader';
import type { Clock } from '../platform/clock.js';
import { given, type Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';

/** How a session stands for who looks at it, by what was booked. */
export interface SessionStanding {
  /** Seats that are reserved or confirmed. */
  towardsMinimum: number;
  /** Seats that are kept for those who asked for the training, and when the last of these offers ends. */
  firstRightSeats: number;
  firstRightUntil: Date | null;
  /** Whether the viewer has seats here, or is offered some. */
  hasBooking: boolean;
  /** Whether the viewer waits here or has an offer. */
  waits: boolean;
}

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const STANDING = (sessions: string): string => `
  SELECT s.id, committed.seats AS "towardsMinimum", coalesce(first_right.seats, 0) AS "firstRightSeats",
    first_right.until AS "firstRightUntil",
    EXISTS (SELECT FROM bookings b WHERE b.session_id = s.id AND b.member_id = $2::uuid
      AND b.status IN ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW')) AS "hasBooking",
    EXISTS (SELECT FROM waitlist_entries e WHERE e.session_id = s.id AND e.member_id = $2::uuid
      AND e.status IN (${listed(LIVE_ENTRIES)})) AS waits
  FROM ${sessions} s (id)
  CROSS JOIN LATERAL (SELECT coalesce(sum(b.seats), 0)::int AS seats FROM bookings b
    WHERE b.session_id = s.id AND b.status IN (${listed(COMMITTED_STATUSES)})) committed
  LEFT JOIN LATERAL (SELECT max(b.held_until) AS until, sum(b.seats)::int AS seats
    FROM waitlist_entries e JOIN bookings b ON b.id = e.booking_id
    WHERE e.session_id = s.id AND e.status = 'OFFERED' AND e.request_id IS NOT NULL AND b.held_until > $3) first_right ON true`;

/** One statement for all dates of a page; what is seldom there is looked up by who finds that it is. */
export const standingLoader = (
  context: GraphqlContext,
  db: Db,
  clock: Clock,
): DataLoader<string, SessionStanding> =>
  loader(
    context,
    'session.standing',
    () =>
      new DataLoader<string, SessionStanding>(async (ids) => {
        const { table, value, how } = given(ids);
        const rows = await db.query<SessionStanding & { id: string }>(
          STANDING(table),
          [value, context.actor?.id ?? null, clock.now()],
          { name: `session-standings-${how}` },
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id)!);
      }),
  );
