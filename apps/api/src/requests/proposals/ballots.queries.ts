import type { ProposedDate } from '@nutshell/domain';
import type { Db } from '../../platform/db/index.js';
import { DATE_COLUMNS, DATES, VOTERS } from './proposals.rows.js';

/** A date of an open proposal. */
export interface BallotDate extends ProposedDate {
  proposalId: string;
  requestId: string;
  endsAt: Date;
  trainerFree: boolean;
}

export interface Ballot {
  dates: BallotDate[];
  /** How many people voted on any of them. */
  voters: number;
}

/** More than trainers propose at a time. */
const MOST_DATES = 600;

/** What may be chosen between in requests now, by their ids. */
export async function ballotsOf(db: Db, requestIds: readonly string[]): Promise<Map<string, Ballot>> {
  const dates = await db.query<BallotDate>(
    `SELECT page.* FROM unnest($1::uuid[]) of (id) CROSS JOIN LATERAL (
       SELECT ${DATE_COLUMNS} FROM ${DATES} WHERE pr.request_id = of.id AND pr.status = 'OPEN'
       ORDER BY d.id LIMIT ${MOST_DATES}) page`,
    [requestIds],
    { name: 'ballots' },
  );
  const voters = await votersOf(db, requestIds);
  const ballots = new Map<string, Ballot>(
    requestIds.map((id) => [id, { dates: [], voters: voters.get(id) ?? 0 }]),
  );
  for (const date of dates) ballots.get(date.requestId)!.dates.push(date);
  return ballots;
}

export async function votersOf(db: Db, requestIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.query<{ requestId: string; voters: number }>(VOTERS, [requestIds], {
    name: 'voters-on-dates',
  });
  return new Map(rows.map(({ requestId, voters }) => [requestId, voters]));
}
