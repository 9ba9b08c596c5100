import { Injectable } from '@nestjs/common';
import { ratingOf, type Attendee, type Rating } from '@nutshell/domain';
import DataLoader from 'dataloader';
import { viewerId } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import {
  decodeCursor,
  encodeCursor,
  loader,
  pageOf,
  pageSize,
  type GraphqlContext,
  type Page,
} from '../platform/graphql/index.js';
import { seatIsOf, visibleTrainings } from '../trainings/index.js';
import type { ReviewType } from './reviews.graphql.js';

const COLUMNS = `r.id, r.score, r.text, r.created_at AS "createdAt", r.reply, r.replied_at AS "repliedAt",
  r.session_id AS "sessionId", r.trainer_id AS "trainerId", r.author_id AS "authorId", author.name AS "authorName", author.deleted_at IS NOT NULL AS "authorLeft",
  true AS verified`;
const FROM = 'reviews r JOIN people author ON author.id = r.author_id';
/** Of what the viewer, `$2`, may see. */
const SHOWN = `JOIN trainings t ON t.id = r.training_id AND ${visibleTrainings('$2::uuid')}`;

type Scored = 'training_id' | 'trainer_id';

@Injectable()
export class ReviewQueries {
  constructor(private readonly db: Db) {}

  async byId(id: string): Promise<ReviewType | null> {
    const [row] = await this.db.query<ReviewType>(`SELECT ${COLUMNS} FROM ${FROM} WHERE r.id = $1`, [id]);
    return row ?? null;
  }

  /** The newest first. */
  async of(
    column: Scored,
    id: string,
    viewer: string | null,
    first: number | null,
    after?: string | null,
  ): Promise<Page<ReviewType>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.db.query<ReviewType>(
      `SELECT ${COLUMNS} FROM ${FROM} ${SHOWN} WHERE r.${column} = $1 AND r.hidden_at IS NULL
       ${cursor ? 'AND (r.created_at, r.id) < ($3::timestamptz, $4::uuid)' : ''}
       ORDER BY r.created_at DESC, r.id DESC LIMIT ${pageSize(first) + 1}`,
      [id, viewer, ...(cursor ?? [])],
    );
    const [count] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM reviews r ${SHOWN} WHERE r.${column} = $1 AND r.hidden_at IS NULL`,
      [id, viewer],
    );
    return pageOf(rows, first, count!.total, (row) => encodeCursor([row.createdAt, row.id]));
  }

  /** Scores of trainings or trainers, all those of a page in one statement. */
  ratings(context: GraphqlContext, column: Scored): DataLoader<string, Rating | null> {
    return loader(
      context,
      `rating.${column}`,
      () =>
        new DataLoader(async (ids) => {
          const rows = await this.db.query<{ id: string; sum: number; count: number }>(
            `SELECT r.${column} AS id, sum(r.score)::int AS sum, count(*)::int AS count FROM reviews r ${SHOWN}
             WHERE r.${column} = ANY($1) AND r.hidden_at IS NULL GROUP BY r.${column}`,
            [ids, viewerId(context.actor)],
            { name: `ratings-${column}` },
          );
          const found = new Map(rows.map((row) => [row.id, row]));
          return ids.map((id) => ratingOf(found.get(id) ?? { sum: 0, count: 0 }));
        }),
    );
  }

  async attendee(personId: string, sessionId: string): Promise<Attendee> {
    const [found] = await this.attendees(personId, [sessionId]);
    return found!;
  }

  /** How somebody stands to sessions: whether they were there, and what they wrote. */
  async attendees(personId: string, sessionIds: readonly string[]): Promise<Attendee[]> {
    const rows = await this.db.query<Attendee & { id: string }>(
      `SELECT s.id, s.trainer_id = $1 AS "isTrainer",
         (SELECT r.id FROM reviews r WHERE r.session_id = s.id AND r.author_id = $1) AS "reviewId",
         EXISTS (SELECT FROM bookings b JOIN participants p ON p.booking_id = b.id
                 WHERE b.session_id = s.id AND p.attendance = 'ATTENDED' AND ${seatIsOf('$1::uuid')}) AS attended
       FROM sessions s WHERE s.id = ANY($2)`,
      [personId, sessionIds],
      { name: 'attendees' },
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return sessionIds.map((id) => found.get(id) ?? { attended: false, isTrainer: false, reviewId: null });
  }

  attendeeLoader(context: GraphqlContext, personId: string): DataLoader<string, Attendee> {
    return loader(context, 'session.attendee', () => new DataLoader((ids) => this.attendees(personId, ids)));
  }

  reviewLoader(context: GraphqlContext): DataLoader<string, ReviewType | null> {
    return loader(
      context,
      'review',
      () =>
        new DataLoader(async (ids) => {
          const rows = await this.db.query<ReviewType>(
            `SELECT ${COLUMNS} FROM ${FROM} WHERE r.id = ANY($1)`,
            [ids],
          );
          const found = new Map(rows.map((row) => [row.id, row]));
          return ids.map((id) => found.get(id) ?? null);
        }),
    );
  }
}
