import DataLoader from 'dataloader';
import { viewerId } from '../platform/access/index.js';
import { given, type Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { bookingsAround } from './seats-of.js';
import type { SessionType } from './session.graphql.js';
import type { TopicType, TrainingType } from './training.graphql.js';
import type { TrainingItemEntity } from './training-item.entity.js';
import {
  footingOf,
  SESSION_COLUMNS,
  sessionsGiven,
  TOPIC_COLUMNS,
  TRAINING_COLUMNS,
  TRAININGS,
} from './trainings.rows.js';

export const MAX_SESSIONS = 50;

const byId = <T extends { id: string }>(rows: T[], ids: readonly string[]): (T | null)[] => {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
};

const grouped = <T extends { trainingId: string }>(rows: T[], ids: readonly string[]): T[][] => {
  const groups = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row.trainingId)?.push(row);
  return ids.map((id) => groups.get(id)!);
};

/** Trainings by id, drafts too: whoever hands one on decides who may see it. */
export const trainingLoader = (context: GraphqlContext, db: Db): DataLoader<string, TrainingType | null> =>
  loader(
    context,
    'training',
    () =>
      new DataLoader(async (ids) =>
        byId(
          await db.query<TrainingType>(
            `SELECT ${TRAINING_COLUMNS} FROM ${TRAININGS} WHERE t.id = ANY($1)`,
            [ids],
            { name: 'trainings' },
          ),
          ids,
        ),
      ),
  );

/** Sessions by id, in any state: whoever hands one on decides who may see it. */
export const sessionLoader = (context: GraphqlContext, db: Db): DataLoader<string, SessionType | null> =>
  loader(
    context,
    'session',
    () =>
      new DataLoader(async (ids) =>
        byId(
          await db.query<SessionType>(
            `SELECT ${SESSION_COLUMNS} FROM sessions s WHERE s.id = ANY($1)`,
            [ids],
            { name: 'sessions' },
          ),
          ids,
        ),
      ),
  );

/** The topics of trainings, in the trainer's order. */
export const topicsLoader = (context: GraphqlContext, db: Db): DataLoader<string, TopicType[]> =>
  loader(
    context,
    'training.topics',
    () =>
      new DataLoader(async (ids) =>
        grouped(
          await db.query<TopicType & { trainingId: string }>(
            `SELECT tt.training_id AS "trainingId", ${TOPIC_COLUMNS} FROM training_skills tt
             JOIN skills o ON o.id = tt.skill_id AND o.topic WHERE tt.training_id = ANY($1) ORDER BY tt.position`,
            [ids],
            { name: 'training-topics' },
          ),
          ids,
        ),
      ),
  );

/** Ids of what trainings teach that is finer than a topic, in the trainer's order. */
export const skillIdsLoader = (context: GraphqlContext, db: Db): DataLoader<string, { id: string }[]> =>
  loader(
    context,
    'training.skills',
    () =>
      new DataLoader(async (ids) =>
        grouped(
          await db.query<{ id: string; trainingId: string }>(
            `SELECT tt.training_id AS "trainingId", tt.skill_id AS id FROM training_skills tt
             JOIN skills s ON s.id = tt.skill_id AND NOT s.topic WHERE tt.training_id = ANY($1) ORDER BY tt.position`,
            [ids],
            { name: 'training-skills' },
          ),
          ids,
        ),
      ),
  );

export const itemsLoader = (
  context: GraphqlContext,
  db: Db,
): DataLoader<string, Omit<TrainingItemEntity, 'position'>[]> =>
  loader(
    context,
    'training.items',
    () =>
      new DataLoader(async (ids) =>
        grouped(
          await db.query<TrainingItemEntity>(
            `SELECT id, training_id AS "trainingId", moment, kind, title, text, url, file_id AS "fileId"
             FROM training_items WHERE training_id = ANY($1) ORDER BY position`,
            [ids],
            { name: 'training-items' },
          ),
          ids,
        ),
      ),
  );

/** The sessions of trainings by date, at most 50 each: the first ones to come, or the latest of all. */
export const sessionsLoader = (
  context: GraphqlContext,
  db: Db,
  now: Date,
  { upcoming, drafts }: { upcoming: boolean; drafts: boolean },
): DataLoader<string, SessionType[]> =>
  loader(
    context,
    `training.sessions:${upcoming}:${drafts}`,
    () =>
      new DataLoader(async (ids) => {
        const { table, value, how } = given(ids);
        const rows = await db.query<SessionType>(
          `SELECT ${SESSION_COLUMNS} FROM ${table} wanted (id), LATERAL (
             SELECT * FROM sessions WHERE training_id = wanted.id
             ${upcoming ? 'AND ends_at > $2' : 'AND $2::timestamptz IS NOT NULL'}
             ${drafts ? '' : "AND status = 'PUBLISHED'"} ORDER BY starts_at ${upcoming ? 'ASC' : 'DESC'} LIMIT ${MAX_SESSIONS}) s
           ORDER BY s.training_id, s.starts_at`,
          [value, now],
          { name: `sessions-of-${how}-${upcoming ? 'upcoming' : 'all'}-${drafts ? 'drafts' : 'published'}` },
        );
        for (const row of rows) sessionLoader(context, db).prime(row.id, row);
        return grouped(rows, ids);
      }),
  );

export interface Footing {
  /** Booked a confirmed seat in one of its sessions, or has one. */
  booked: boolean;
  attended: boolean;
}

/** How somebody stands to trainings, by what they booked. */
export const footingLoader = (
  context: GraphqlContext,
  db: Db,
  memberId: string,
): DataLoader<string, Footing> =>
  loader(
    context,
    'training.footing',
    () =>
      new DataLoader(async (ids) => {
        const rows = await db.query<Footing & { id: string }>(
          `SELECT training.id, footing.* FROM unnest($2::uuid[]) training (id)
           CROSS JOIN LATERAL (${footingOf('training.id', '$1::uuid')}) footing`,
          [memberId, ids],
          { name: 'training-footing' },
        );
        return byId(rows, ids).map((row) => row ?? { booked: false, attended: false });
      }),
  );

/** Whether somebody has a confirmed seat in sessions, by their own booking or by another's. */
export const placeLoader = (context: GraphqlContext, db: Db, personId: string): DataLoader<string, boolean> =>
  loader(
    context,
    'session.place',
    () =>
      new DataLoader(async (ids) => {
        const rows = await db.query<{ id: string }>(
          `SELECT session_id AS id FROM bookings WHERE id IN (${bookingsAround('$1::uuid')})
           AND session_id = ANY($2) AND status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW')`,
          [personId, ids],
          { name: 'session-places' },
        );
        const found = new Set(rows.map(({ id }) => id));
        return ids.map((id) => found.has(id));
      }),
  );

export interface Seat {
  /** Of their own making; seats from the waitlist may come on top, or alone. */
  bookingId: string | null;
  confirmed: boolean;
}

/** The live seats that somebody has in sessions. */
export const seatLoader = (
  context: GraphqlContext,
  db: Db,
  memberId: string,
): DataLoader<string, Seat | null> =>
  loader(
    context,
    'session.seat',
    () =>
      new DataLoader(async (ids) => {
        const rows = await db.query<Seat & { sessionId: string }>(
          `SELECT session_id AS "sessionId", (array_agg(id) FILTER (WHERE waitlist_entry_id IS NULL))[1] AS "bookingId",
             bool_or(status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW')) AS confirmed FROM bookings
           WHERE member_id = $1 AND session_id = ANY($2)
             AND status IN ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW')
           GROUP BY session_id`,
          [memberId, ids],
          { name: 'session-seats' },
        );
        const found = new Map(rows.map((row) => [row.sessionId, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );

/** How many sessions people have given that the viewer may know of: published, over by `now`, with at least one participant. */
export const givenLoader = (context: GraphqlContext, db: Db, now: Date): DataLoader<string, number> =>
  loader(
    context,
    'trainer.given',
    () =>
      new DataLoader(async (ids) => {
        const rows = await db.query<{ id: string; count: number }>(
          `SELECT trainer.id, (${sessionsGiven('trainer.id', '$2', '$3::uuid')}) AS count
           FROM unnest($1::uuid[]) trainer (id)`,
          [ids, now, viewerId(context.actor)],
          { name: 'sessions-given' },
        );
        return byId(rows, ids).map((row) => row?.count ?? 0);
      }),
  );
