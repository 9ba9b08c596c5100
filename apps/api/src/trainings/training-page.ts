import { Injectable } from '@nestjs/common';
import { ratingOf } from '@nutshell/domain';
import { PERSON_COLUMNS, peopleSeenBy, personLoader, type PersonType } from '../accounts/index.js';
import { viewerId } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { known, type GraphqlContext } from '../platform/graphql/index.js';
import type { SessionType } from './session.graphql.js';
import type { TopicType, TrainingType } from './training.graphql.js';
import type { TrainingItemEntity } from './training-item.entity.js';
import { canSee } from './training.policy.js';
import {
  footingLoader,
  givenLoader,
  itemsLoader,
  MAX_SESSIONS,
  seatLoader,
  sessionLoader,
  sessionsLoader,
  topicsLoader,
  type Footing,
  type Seat,
} from './trainings.loaders.js';
import {
  footingOf,
  SESSION_COLUMNS,
  sessionsGiven,
  TOPIC_COLUMNS,
  TRAINING_COLUMNS,
  TRAININGS,
} from './trainings.rows.js';
import { visibleTrainings } from './visibility.js';

interface PageRow extends TrainingType {
  isForViewer: boolean;
  person: PersonType;
  topicRows: TopicType[];
  items: TrainingItemEntity[];
  scores: { sum: number; count: number };
  given: number;
  footing: Footing | null;
}

type DateRow = SessionType & { bookingId: string | null; confirmed: boolean | null };

const ROWS = (rows: string): string => `(SELECT coalesce(json_agg(r), '[]') FROM (${rows}) r)`;
const PAGE = `
  SELECT ${TRAINING_COLUMNS}, ${visibleTrainings('$2::uuid')} AS "isForViewer",
    (SELECT row_to_json(person) FROM (
       SELECT ${PERSON_COLUMNS} FROM ${peopleSeenBy('$2::uuid')} WHERE p.id = t.trainer_id) person) AS person,
    ${ROWS(`SELECT ${TOPIC_COLUMNS} FROM training_skills tt JOIN skills o ON o.id = tt.skill_id AND o.topic
      WHERE tt.training_id = t.id ORDER BY tt.position`)} AS "topicRows",
    ${ROWS(`SELECT i.id, i.training_id AS "trainingId", i.moment, i.kind, i.title, i.text, i.url, i.file_id AS "fileId"
      FROM training_items i WHERE i.training_id = t.id ORDER BY i.position`)} AS items,
    (SELECT json_build_object('sum', coalesce(sum(r.score), 0), 'count', count(*))
     FROM reviews r WHERE r.training_id = t.id AND r.hidden_at IS NULL) AS scores,
    (${sessionsGiven('t.trainer_id', '$3', '$2::uuid')}) AS given,
    CASE WHEN $2::uuid IS NOT NULL THEN
      (SELECT row_to_json(footing) FROM (${footingOf('t.id', '$2::uuid')}) footing) END AS footing
  FROM ${TRAININGS} WHERE t.slug = $1`;

const LIVE = `('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW')`;
const DATES = `
  SELECT ${SESSION_COLUMNS}, seat."bookingId", seat.confirmed
  FROM trainings t JOIN sessions s ON s.training_id = t.id AND s.status = 'PUBLISHED' AND s.ends_at > $2
  LEFT JOIN LATERAL (
    SELECT (array_agg(b.id) FILTER (WHERE b.waitlist_entry_id IS NULL))[1] AS "bookingId",
      bool_or(b.status IN ('CONFIRMED', 'ATTENDED', 'NO_SHOW')) AS confirmed
    FROM bookings b WHERE b.session_id = s.id AND b.member_id = $3::uuid AND b.status IN ${LIVE}) seat ON true
  WHERE t.slug = $1 ORDER BY s.starts_at LIMIT ${MAX_SESSIONS}`;

const seatOf = ({ bookingId, confirmed }: DateRow): Seat | null =>
  confirmed === null ? null : { bookingId, confirmed };

/** A training with all that its page shows in one statement, and at the same time its dates with the viewer's seats. */
@Injectable()
export class TrainingPage {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** What was read is told to the loaders: the fields of a training need not know how it came. */
  async read(context: GraphqlContext, slug: string): Promise<TrainingType | null> {
    const { db } = this;
    const { actor } = context;
    const now = this.clock.now();
    const [[row], dates] = await Promise.all([
      db.query<PageRow>(PAGE, [slug, viewerId(actor), now], { name: 'training-page' }),
      db.query<DateRow>(DATES, [slug, now, actor?.id ?? null], { name: 'training-dates' }),
    ]);
    if (!row || !canSee(actor, row)) return null;
    const { id, trainerId } = row;
    personLoader(context, db).prime(trainerId, row.person);
    topicsLoader(context, db).prime(id, row.topicRows);
    itemsLoader(context, db).prime(id, row.items);
    givenLoader(context, db, now).prime(trainerId, row.given);
    if (actor && row.footing) footingLoader(context, db, actor.id).prime(id, row.footing);
    sessionsLoader(context, db, now, { upcoming: true, drafts: false }).prime(id, dates);
    for (const date of dates) {
      sessionLoader(context, db).prime(date.id, date);
      if (actor) seatLoader(context, db, actor.id).prime(date.id, seatOf(date));
    }
    return known(row, { rating: row.isForViewer ? ratingOf(row.scores) : null });
  }
}
