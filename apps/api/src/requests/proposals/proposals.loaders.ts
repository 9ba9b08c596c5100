import { winners } from '@nutshell/domain';
import DataLoader from 'dataloader';
import type { Db } from '../../platform/db/index.js';
import { loader, type GraphqlContext } from '../../platform/graphql/index.js';
import { viewerId } from '../../posts/index.js';
import { ballotsOf, votersOf } from './ballots.queries.js';
import type { ProposalDateType, ProposalType } from './proposals.graphql.js';
import { DATE_COLUMNS, DATES, PROPOSAL_COLUMNS, PROPOSALS } from './proposals.rows.js';

const MOST_PROPOSALS = 100;

/** Of requests: the open proposals and the chosen one, the first first, and all of the viewer's own. */
export const proposalsLoader = (context: GraphqlContext, db: Db): DataLoader<string, ProposalType[]> =>
  loader(
    context,
    'request.proposals',
    () =>
      new DataLoader<string, ProposalType[]>(async (ids) => {
        const rows = await db.query<ProposalType>(
          `SELECT page.* FROM unnest($1::uuid[]) of (id) CROSS JOIN LATERAL (
             SELECT ${PROPOSAL_COLUMNS} FROM ${PROPOSALS}
             WHERE pr.request_id = of.id AND (pr.status IN ('OPEN', 'CHOSEN') OR pr.trainer_id = $2)
             ORDER BY pr.id LIMIT ${MOST_PROPOSALS}) page`,
          [ids, viewerId(context.actor)],
          { name: 'request-proposals' },
        );
        return grouped(ids, rows, ({ requestId }) => requestId);
      }),
  );

/** The dates of proposals, the first first. */
export const datesLoader = (context: GraphqlContext, db: Db): DataLoader<string, ProposalDateType[]> =>
  loader(
    context,
    'proposal.dates',
    () =>
      new DataLoader<string, ProposalDateType[]>(async (ids) => {
        const rows = await db.query<ProposalDateType>(
          `SELECT ${DATE_COLUMNS}, own.answer AS mine FROM ${DATES}
           LEFT JOIN date_votes own ON own.date_id = d.id AND own.person_id = $2
           WHERE d.proposal_id = ANY($1) ORDER BY d.starts_at`,
          [ids, viewerId(context.actor)],
          { name: 'proposal-dates' },
        );
        return grouped(ids, rows, ({ proposalId }) => proposalId);
      }),
  );

/** Which date would win in requests if the moment of the choice were now; null where none has a majority. */
export const leaderLoader = (context: GraphqlContext, db: Db): DataLoader<string, string | null> =>
  loader(
    context,
    'request.leader',
    () =>
      new DataLoader<string, string | null>(async (ids) => {
        const ballots = await ballotsOf(db, ids);
        return ids.map((id) => {
          const { dates, voters } = ballots.get(id)!;
          return winners(dates, voters).find(({ trainerFree }) => trainerFree)?.id ?? null;
        });
      }),
  );

export const votersLoader = (context: GraphqlContext, db: Db): DataLoader<string, number> =>
  loader(
    context,
    'request.voters',
    () =>
      new DataLoader<string, number>(async (ids) => {
        const voters = await votersOf(db, ids);
        return ids.map((id) => voters.get(id) ?? 0);
      }),
  );

/** Whether the viewer has a proposal in requests that is open or chosen. */
export const proposesLoader = (context: GraphqlContext, db: Db): DataLoader<string, boolean> =>
  loader(
    context,
    'request.proposes',
    () =>
      new DataLoader<string, boolean>(async (ids) => {
        const rows = await db.query<{ id: string }>(
          `SELECT request_id AS id FROM proposals
           WHERE request_id = ANY($1) AND trainer_id = $2 AND status IN ('OPEN', 'CHOSEN')`,
          [ids, viewerId(context.actor)],
          { name: 'requests-proposed' },
        );
        const found = new Set(rows.map(({ id }) => id));
        return ids.map((id) => found.has(id));
      }),
  );

/** Whether the viewer has joined requests. */
export const joinedLoader = (context: GraphqlContext, db: Db): DataLoader<string, boolean> =>
  loader(
    context,
    'request.viewer-joined',
    () =>
      new DataLoader<string, boolean>(async (ids) => {
        const rows = await db.query<{ id: string }>(
          `SELECT request_id AS id FROM request_askers
           WHERE request_id = ANY($1) AND person_id = $2 AND status = 'JOINED'`,
          [ids, viewerId(context.actor)],
          { name: 'requests-joined' },
        );
        const found = new Set(rows.map(({ id }) => id));
        return ids.map((id) => found.has(id));
      }),
  );

function grouped<Row>(ids: readonly string[], rows: readonly Row[], of: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(of(row))?.push(row);
  return ids.map((id) => groups.get(id)!);
}
