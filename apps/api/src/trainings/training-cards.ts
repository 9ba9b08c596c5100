import { Injectable } from '@nestjs/common';
import { isNanoModule, ratingOf, seatsLeft, type VatStatus, type WallTime } from '@nutshell/domain';
import { viewerId } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { imagePath } from '../platform/files/index.js';
import { known, type GraphqlContext } from '../platform/graphql/index.js';
import type { Along, SearchHit } from '../platform/search/index.js';
import { seenSession } from './seen-session.js';
import type { SessionType } from './session.graphql.js';
import { placeOf } from './session-place.js';
import { priceOf } from './price-of.js';
import type { TrainingType } from './training.graphql.js';
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

/** As JSON has it: instants are text. */
type SessionRow = SessionType & { localEnd: WallTime };

interface CardRow {
  training: Pick<TrainingType, 'durationMinutes' | 'priceExVatCents' | 'vatStatus' | 'title'> & {
    id: string;
    topics: { nameNl: string; nameEn: string }[] | null;
    image: { id: string } | null;
    scores: { sum: number; count: number };
  };
  session: SessionRow | null;
}

type Hit = Pick<SearchHit, 'id' | 'sessionId' | 'along'>;

export interface Card {
  training: TrainingType;
  session: SessionType | null;
}

/** What a list shows of a training and one of its dates; nothing of one that is out of sight. */
const card = (training: string, session: string, viewer: string): string => `
  SELECT json_build_object('training', json_build_object(
      'id', t.id, 'slug', t.slug, 'title', t.title, 'summary', t.summary, 'format', t.format, 'language', t.language,
      'durationMinutes', t.duration_minutes, 'levelFrom', t.level_from, 'levelTo', t.level_to,
      'priceExVatCents', t.price_ex_vat_cents, 'vatStatus', seller.vat_status,
      'topics', (SELECT json_agg(json_build_object('id', o.id, 'slug', o.slug, 'nameNl', o.name_nl, 'nameEn', o.name_en) ORDER BY tt.position)
        FROM training_skills tt JOIN skills o ON o.id = tt.skill_id AND o.topic WHERE tt.training_id = t.id),
      'image', (SELECT json_build_object('id', f.id, 'width', f.width, 'height', f.height)
        FROM files f WHERE f.id = t.image_id AND f.kind = 'image'),
      'scores', (SELECT json_build_object('sum', coalesce(sum(r.score), 0), 'count', count(*))
        FROM reviews r WHERE r.training_id = t.id AND r.hidden_at IS NULL),
      'trainer', json_build_object('id', p.id, 'slug', p.slug, 'name', p.name),
      'organisation', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name) END),
    'session', CASE WHEN s.id IS NOT NULL THEN json_build_object(
      'id', s.id, 'status', s.status, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'zone', s.zone,
      'localStart', s.local_start, 'localEnd', to_char(s.ends_at AT TIME ZONE s.zone, 'YYYY-MM-DD"T"HH24:MI'),
      'capacity', s.capacity, 'minSeats', s.min_seats, 'seatsTaken', s.seats_taken, 'trainerId', s.trainer_id,
      'reservedSeats', s.reserved_seats, 'reservedFor', s.reserved_for, 'reservedUntil', s.reserved_until,
      'placeName', s.place_name, 'room', s.room, 'street', s.street, 'postcode', s.postcode, 'town', s.town,
      'province', s.province, 'latitude', s.latitude, 'longitude', s.longitude,
      'priceExVatCents', s.price_ex_vat_cents, 'vatStatus', s.vat_status) END)
  FROM trainings t
  JOIN people p ON p.id = t.trainer_id
  LEFT JOIN trainer_profiles seller ON seller.person_id = t.trainer_id
  LEFT JOIN organisations o ON o.id = t.organisation_id
  LEFT JOIN sessions s ON s.id = ${session} AND s.training_id = t.id AND s.status = 'PUBLISHED'
  WHERE t.id = ${training} AND t.status = 'PUBLISHED' AND ${visibleTrainings(viewer)}`;

const CARDS = `SELECT (${card('hit.id', 'hit.session_id', '$3::uuid')}) AS along
  FROM unnest($1::uuid[], $2::uuid[]) AS hit (id, session_id)`;

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
    const rows = hits.every(({ along }) => along === undefined) ? await this.read(hits, context) : hits;
    const cards = new Map<string, Card>();
    for (const { along } of rows) {
      if (!along) continue;
      const { training, session } = along as CardRow;
      cards.set(training.id, {
        training: trainingOf(training, context),
        session: session && (await this.sessionOf(session, context)),
      });
    }
    return cards;
  }

  private read(hits: readonly Hit[], { actor }: GraphqlContext): Promise<Pick<Hit, 'along'>[]> {
    const ids = hits.map(({ id }) => id);
    const dates = hits.map(({ sessionId }) => sessionId);
    return this.db.query(CARDS, [ids, dates, viewerId(actor)], { name: 'training-cards' });
  }

  private async sessionOf(row: SessionRow, context: GraphqlContext): Promise<SessionType> {
    const session = {
      ...row,
      startsAt: new Date(row.startsAt),
      endsAt: new Date(row.endsAt),
      reservedUntil: row.reservedUntil && new Date(row.reservedUntil),
    };
    const seen = session.reservedSeats
      ? await seenSession(context, this.db, session, this.clock.now())
      : session;
    return known(session, {
      localEnd: session.localEnd,
      place: placeOf(session),
      price: priceOf(session.priceExVatCents, session.vatStatus),
      seatsLeft: seatsLeft(seen),
      seatsTaken: seen.seatsTaken + seen.reservedSeats,
    });
  }
}

function trainingOf(row: CardRow['training'], { language }: GraphqlContext): TrainingType {
  const { durationMinutes, priceExVatCents, vatStatus, title, topics, image, scores, ...rest } = row;
  return known({ ...rest, title, durationMinutes } as unknown as TrainingType, {
    ...rest,
    isNanoModule: durationMinutes > 0 && isNanoModule(durationMinutes),
    price: priceOf(priceExVatCents, vatStatus as VatStatus | null),
    topics: (topics ?? []).map((topic) =>
      known(topic, { name: language === 'nl' ? topic.nameNl : topic.nameEn }),
    ),
    image: image && known({ ...image, alt: title }, { url: ({ width = 800 }) => imagePath(image.id, width) }),
    rating: ratingOf(scores),
  });
}
