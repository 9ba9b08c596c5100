import { Injectable } from '@nestjs/common';
import type { TrainingFormat, VatStatus } from '@nutshell/domain';
import { HAS_PUBLIC, peopleSeenBy, PERSON_COLUMNS } from '../accounts/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { publicTrainings } from '../trainings/index.js';

export interface SessionFacts {
  id: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  placeName: string | null;
  street: string | null;
  postcode: string | null;
  town: string | null;
  latitude: number | null;
  longitude: number | null;
  capacity: number;
  seatsTaken: number;
  priceExVatCents: number;
  vatStatus: VatStatus;
}

export interface TrainingFacts {
  slug: string;
  title: string;
  summary: string;
  description: string;
  outcomes: string[];
  language: 'NL' | 'EN';
  format: TrainingFormat;
  durationMinutes: number;
  imageId: string | null;
  trainerSlug: string;
  trainerName: string;
  tradeName: string | null;
  topics: { nl: string; en: string }[];
  /** Of all its reviews. */
  scores: { sum: number; count: number };
  sessions: SessionFacts[];
}

export interface PersonFacts {
  slug: string;
  name: string;
  headline: string | null;
  about: string | null;
  city: string | null;
  photoId: string | null;
  trainings: { slug: string; title: string }[];
}

export interface Listed {
  slug: string;
  title: string;
  summary: string;
  startsAt: Date | string | null;
  zone: string;
  town: string | null;
}

export interface Address {
  path: string;
  changedAt: Date;
}

const LIVING_REQUESTS = `FROM requests q JOIN posts p ON p.id = q.id
         WHERE q.status IN ('OPEN', 'PLANNED', 'GIVEN') AND p.state = 'VISIBLE' AND p.scope = 'PUBLIC'`;

/** What the HTML of public pages says: published things alone, one statement a page. */
@Injectable()
export class PageQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async training(slug: string): Promise<TrainingFacts | null> {
    const [row] = await this.db.query<TrainingFacts>(
      `SELECT t.slug, t.title, t.summary, t.description, t.outcomes, t.language, t.format,
              t.duration_minutes AS "durationMinutes", t.image_id AS "imageId", p.slug AS "trainerSlug",
              p.name AS "trainerName", tp.trade_name AS "tradeName",
              (SELECT coalesce(jsonb_agg(jsonb_build_object('nl', o.name_nl, 'en', o.name_en)), '[]')
               FROM training_skills tt JOIN skills o ON o.id = tt.skill_id WHERE tt.training_id = t.id) AS topics,
              (SELECT jsonb_build_object('sum', coalesce(sum(r.score), 0), 'count', count(*))
               FROM reviews r WHERE r.training_id = t.id AND r.hidden_at IS NULL) AS scores,
              (SELECT coalesce(jsonb_agg(to_jsonb(f) ORDER BY f."startsAt"), '[]') FROM (
                 SELECT s.id, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.zone, s.place_name AS "placeName",
                        s.street, s.postcode, s.town, s.latitude, s.longitude, s.capacity,
                        s.seats_taken + s.reserved_seats AS "seatsTaken",
                        s.price_ex_vat_cents AS "priceExVatCents", s.vat_status AS "vatStatus"
                 FROM sessions s WHERE s.training_id = t.id AND s.status = 'PUBLISHED' AND s.starts_at > $2
                 ORDER BY s.starts_at LIMIT 20) f) AS sessions
       FROM trainings t JOIN people p ON p.id = t.trainer_id LEFT JOIN trainer_profiles tp ON tp.person_id = p.id
       WHERE t.slug = $1 AND ${publicTrainings()}`,
      [slug, this.clock.now()],
      { name: 'page-training' },
    );
    return row ?? null;
  }

  /** Somebody as everybody may see them; null where there is nothing for everybody to see. */
  async person(slug: string): Promise<PersonFacts | null> {
    const [row] = await this.db.query<PersonFacts>(
      `SELECT ${PERSON_COLUMNS},
              (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', t.slug, 'title', t.title)), '[]') FROM (
                 SELECT t.slug, t.title FROM trainings t WHERE t.trainer_id = p.id AND ${publicTrainings()}
                 ORDER BY t.published_at DESC LIMIT 20) t) AS trainings
       FROM ${peopleSeenBy('NULL::uuid')} JOIN auth."user" u ON u.id = p.id AND u."emailVerified"
       WHERE p.slug = $1 AND ${HAS_PUBLIC}`,
      [slug],
      { name: 'page-person' },
    );
    return row ?? null;
  }

  /** Published trainings with their next date, soonest first. */
  soonest(): Promise<Listed[]> {
    return this.db.query<Listed>(
      `SELECT t.slug, t.title, t.summary, n.starts_at AS "startsAt", n.zone, n.town
       FROM (SELECT DISTINCT ON (training_id) training_id, starts_at, zone, town FROM (
               SELECT s.training_id, s.starts_at, s.zone, s.town FROM sessions s
               JOIN trainings t ON t.id = s.training_id AND ${publicTrainings()}
               WHERE s.status = 'PUBLISHED' AND s.starts_at > $1 ORDER BY s.starts_at LIMIT 60) soon
             ORDER BY training_id, starts_at) n
       JOIN trainings t ON t.id = n.training_id
       ORDER BY n.starts_at LIMIT 20`,
      [this.clock.now()],
      { name: 'page-soonest' },
    );
  }

  /** Public addresses of trainings and of people who give one, the newest ids last so that pages of the map stay put. */
  addresses(page: number, size: number): Promise<Address[]> {
    return this.db.query<Address>(
      `SELECT path, "changedAt" FROM (
         SELECT t.id, '/trainingen/' || t.slug AS path, t.updated_at AS "changedAt" FROM trainings t WHERE ${publicTrainings()}
         UNION ALL
         SELECT p.id, '/mensen/' || p.slug, max(t.updated_at) FROM people p
         JOIN trainings t ON t.trainer_id = p.id AND ${publicTrainings()} GROUP BY p.id
         UNION ALL
         SELECT id, CASE kind WHEN 'IDEA' THEN '/ideeen/' ELSE '/vragen/' END || slug, coalesce(edited_at, published_at)
         FROM posts WHERE kind IN ('IDEA', 'QUESTION') AND state = 'VISIBLE' AND scope = 'PUBLIC' AND closed_at IS NULL
         UNION ALL
         SELECT p.id, '/leervragen/' || p.slug, coalesce(p.edited_at, p.published_at) ${LIVING_REQUESTS}
       ) a ORDER BY id LIMIT $1 OFFSET $2`,
      [size, page * size],
    );
  }

  async countAddresses(): Promise<number> {
    const [row] = await this.db.query<{ count: number }>(
      `SELECT (SELECT count(*) FROM trainings t WHERE ${publicTrainings()})::int
            + (SELECT count(DISTINCT t.trainer_id) FROM trainings t WHERE ${publicTrainings()})::int
            + (SELECT count(*) FROM posts
               WHERE kind IN ('IDEA', 'QUESTION') AND state = 'VISIBLE' AND scope = 'PUBLIC' AND closed_at IS NULL)::int
            + (SELECT count(*) ${LIVING_REQUESTS})::int AS count`,
    );
    return row!.count;
  }
}
