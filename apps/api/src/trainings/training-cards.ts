import { Injectable } from '@nestjs/common';
import { isNanoModule, ratingOf, seatsLeft, type VatStatus, type WallTime } from '@nutshell/domain';
import { viewerId } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { imagePath } from '../platform/files/index.js';
import { known, type GraphqlContext } from '../platform/graphql/index.js';
import type { Along, SearchHit } from '../platform/search/index.js';
import { fromSeen } from './seen-session.js';
import type { SessionType } from './session.graphql.js';
import { placeOf } from './session-place.js';
import { priceOf } from './price-of.js';
import type { TopicType, TrainingType } from './training.graphql.js';
import { visibleTrainings } from './visibility.js';

const fieldsOf = (parent: string, fields: readonly string[]) => [
  parent,
  ...fields.map((field) => `${parent}.${field}`),
];
const PRICE = fieldsOf('price', [
  'exVatCents',
  'inclVatCents',
  'vatCents',
  'vatPercent',
  'vatStatus',
  'currency',
]);
const PLACE = fieldsOf('place', [
  'name',
  'room',
  'street',
  'postcode',
  'town',
  'province',
  'latitude',
  'longitude',
]);
const SESSION = [
  ...['id', 'status', 'startsAt', 'endsAt', 'zone', 'localStart', 'localEnd'],
  ...['capacity', 'minSeats', 'seatsTaken', 'seatsLeft', ...PRICE, ...PLACE],
];
const TRAINING = [
  ...[
    'id',
    'slug',
    'title',
    'summary',
    'format',
    'language',
    'durationMinutes',
    'isNanoModule',
    'levelFrom',
    'levelTo',
  ],
  ...fieldsOf('topics', ['id', 'slug', 'name']),
  ...fieldsOf('image', ['url', 'width', 'height', 'alt']),
  ...fieldsOf('rating', ['average', 'count']),
  ...fieldsOf('trainer', ['id', 'slug', 'name']),
  ...fieldsOf('organisation', ['id', 'name']),
  ...PRICE,
];
const ANSWERED = new Set([...fieldsOf('edges.node', TRAINING), ...fieldsOf('edges.session', SESSION)]);

/** Whether cards answer all that is asked of the trainings in a list and of their dates. */
export const cardsSuffice = (asked: ReadonlySet<string>): boolean =>
  !asked.has('nodes') &&
  [...asked].every(
    (path) => !/^edges\.(node|session)\./.test(path) || ANSWERED.has(path) || path.endsWith('.__typename'),
  );

interface CardRow {
  trainingId: string | null;
  slug: string;
  trainingTitle: string;
  summary: string;
  format: TrainingType['format'];
  language: TrainingType['language'];
  durationMinutes: number;
  levelFrom: number | null;
  levelTo: number | null;
  trainingPrice: number | null;
  trainingVat: VatStatus | null;
  topics: TopicType[] | null;
  imageId: string | null;
  imageWidth: number;
  imageHeight: number;
  scoreSum: number | null;
  scoreCount: number;
  trainerId: string;
  trainerSlug: string;
  trainerName: string;
  organisationId: string | null;
  organisationName: string;
  dateId: string | null;
  localEnd: WallTime;
}

type DateRow = Omit<SessionType, 'id'> & CardRow & { dateId: string };

type Hit = Pick<SearchHit, 'id' | 'sessionId' | 'along'>;

export interface Card {
  training: TrainingType;
  session: SessionType | null;
}

/** What a list shows of a training and one of its dates; nothing of one that is out of sight. */
const card = (training: string, session: string, viewer: string): string => `
  SELECT t.id AS "trainingId", t.slug, t.title AS "trainingTitle", t.summary, t.format, t.language,
    t.duration_minutes AS "durationMinutes", t.level_from AS "levelFrom", t.level_to AS "levelTo",
    t.price_ex_vat_cents AS "trainingPrice", seller.vat_status AS "trainingVat",
    (SELECT json_agg(json_build_object('id', o.id, 'slug', o.slug, 'nameNl', o.name_nl, 'nameEn', o.name_en) ORDER BY tt.position)
     FROM training_skills tt JOIN skills o ON o.id = tt.skill_id AND o.topic WHERE tt.training_id = t.id) AS topics,
    f.id AS "imageId", f.width AS "imageWidth", f.height AS "imageHeight",
    rated.sum AS "scoreSum", rated.count AS "scoreCount",
    p.id AS "trainerId", p.slug AS "trainerSlug", p.name AS "trainerName",
    o.id AS "organisationId", o.name AS "organisationName",
    s.id AS "dateId", s.status, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.zone, s.local_start AS "localStart",
    to_char(s.ends_at AT TIME ZONE s.zone, 'YYYY-MM-DD"T"HH24:MI') AS "localEnd",
    s.capacity, s.min_seats AS "minSeats", s.seats_taken AS "seatsTaken", s.reserved_seats AS "reservedSeats",
    s.reserved_for AS "reservedFor", s.reserved_until AS "reservedUntil", s.place_name AS "placeName", s.room, s.street,
    s.postcode, s.town, s.province, s.latitude, s.longitude, s.price_ex_vat_cents AS "priceExVatCents",
    s.vat_status AS "vatStatus"
  FROM trainings t
  JOIN people p ON p.id = t.trainer_id
  LEFT JOIN trainer_profiles seller ON seller.person_id = t.trainer_id
  LEFT JOIN organisations o ON o.id = t.organisation_id
  LEFT JOIN files f ON f.id = t.image_id AND f.kind = 'image'
  LEFT JOIN sessions s ON s.id = ${session} AND s.training_id = t.id AND s.status = 'PUBLISHED'
  CROSS JOIN LATERAL (SELECT sum(r.score)::int AS sum, count(*)::int AS count FROM reviews r
    WHERE r.training_id = t.id AND r.hidden_at IS NULL) rated
  WHERE t.id = ${training} AND t.status = 'PUBLISHED' AND ${visibleTrainings(viewer)}`;

const CARDS = `SELECT card.* FROM unnest($1::uuid[], $2::uuid[]) AS hit (id, session_id)
  CROSS JOIN LATERAL (${card('hit.id', 'hit.session_id', '$3::uuid')}) card`;

/** Trainings as a list of offers shows them. */
@Injectable()
export class TrainingCards {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** For a search to read cards along with what it finds. */
  along({ actor }: GraphqlContext): Along {
    return ({ id, sessionId }, value) => card(id, sessionId, value(viewerId(actor), 'uuid'));
  }

  /** By the id of the training; those that went out of sight are not among them. */
  async of(hits: readonly Hit[], context: GraphqlContext): Promise<ReadonlyMap<string, Card>> {
    const along = hits.flatMap((hit) => hit.along ?? []) as CardRow[];
    const rows = along.length ? along : await this.read(hits, context);
    const cards = new Map<string, Card>();
    for (const row of rows) {
      if (!row.trainingId) continue;
      const date = row.dateId ? this.dateOf(row as DateRow, context) : null;
      cards.set(row.trainingId, {
        training: trainingOf(row, row.trainingId, context),
        session: date instanceof Promise ? await date : date,
      });
    }
    return cards;
  }

  private read(hits: readonly Hit[], { actor }: GraphqlContext): Promise<CardRow[]> {
    const ids = hits.map(({ id }) => id);
    const dates = hits.map(({ sessionId }) => sessionId);
    return this.db.query(CARDS, [ids, dates, viewerId(actor)], { name: 'training-cards' });
  }

  private dateOf(row: DateRow, context: GraphqlContext): SessionType | Promise<SessionType> {
    const session: DateRow & SessionType = Object.assign(row, { id: row.dateId });
    return fromSeen(context, this.db, session, this.clock.now(), (seen) =>
      known(session, {
        localEnd: row.localEnd,
        place: placeOf(session),
        price: priceOf(session.priceExVatCents, session.vatStatus),
        seatsLeft: seatsLeft(seen),
        seatsTaken: seen.seatsTaken + seen.reservedSeats,
      }),
    );
  }
}

function trainingOf(row: CardRow, id: string, { language }: GraphqlContext): TrainingType {
  const title = row.trainingTitle;
  const { durationMinutes, imageId } = row;
  const training = {
    id,
    title,
    durationMinutes,
    slug: row.slug,
    summary: row.summary,
    format: row.format,
    language: row.language,
    levelFrom: row.levelFrom,
    levelTo: row.levelTo,
  } as TrainingType;
  return known(training, {
    isNanoModule: durationMinutes > 0 && isNanoModule(durationMinutes),
    price: priceOf(row.trainingPrice, row.trainingVat),
    topics: (row.topics ?? []).map((topic) =>
      known(topic, { name: language === 'nl' ? topic.nameNl : topic.nameEn }),
    ),
    image:
      imageId &&
      known(
        { id: imageId, width: row.imageWidth, height: row.imageHeight, alt: title },
        { url: ({ width = 800 }) => imagePath(imageId, width) },
      ),
    rating: ratingOf({ sum: row.scoreSum ?? 0, count: row.scoreCount }),
    trainer: { id: row.trainerId, slug: row.trainerSlug, name: row.trainerName },
    organisation: row.organisationId && { id: row.organisationId, name: row.organisationName },
  });
}
