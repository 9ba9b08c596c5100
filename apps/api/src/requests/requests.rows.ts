import type { Daypart, RequestStatus } from '@nutshell/domain';
import { POST_COLUMNS, type PostRow } from '../posts/index.js';

/** What a training request has beyond the post with the same id. */
export interface RequestState {
  id: string;
  status: RequestStatus;
  levelFrom: number | null;
  levelTo: number | null;
  town: string | null;
  province: string | null;
  latitude: number | null;
  longitude: number | null;
  radiusKm: number | null;
  dayparts: Daypart[];
  maxPriceExVatCents: number | null;
  joined: number;
  expiresAt: Date;
  askedAt: Date | null;
  chooseBy: Date | null;
  sessionId: string | null;
  fromPostId: string | null;
  mergedIntoId: string | null;
  endedAt: Date | null;
}

export type RequestRow = PostRow & RequestState;

/** The columns of a `RequestState`, from `requests q`. */
export const STATE_COLUMNS = `q.status, q.level_from AS "levelFrom", q.level_to AS "levelTo", q.town, q.province,
  q.latitude, q.longitude, q.radius_km AS "radiusKm", q.dayparts, q.max_price_ex_vat_cents AS "maxPriceExVatCents",
  q.joined, q.expires_at AS "expiresAt", q.asked_at AS "askedAt", q.choose_by AS "chooseBy",
  q.session_id AS "sessionId", q.from_post_id AS "fromPostId", q.merged_into_id AS "mergedIntoId",
  q.ended_at AS "endedAt"`;

/** The columns of a `RequestRow`, from `REQUESTS`. */
export const REQUEST_COLUMNS = `${POST_COLUMNS}, ${STATE_COLUMNS}`;

/** A request `q` with its post `p`, which is its own root `r`. */
export const REQUESTS = 'requests q JOIN posts p ON p.id = q.id JOIN posts r ON r.id = p.root_id';
