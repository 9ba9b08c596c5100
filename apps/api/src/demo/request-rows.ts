import {
  after,
  DAY,
  STILL_WANTED_ANSWER_DAYS,
  STILL_WANTED_DAYS,
  type RequestStatus,
} from '@nutshell/domain';
import type { DemoRequestState } from './content/post-types.js';
import { administrator } from './content/cast.js';
import { towns } from './content/towns.js';
import type { Row } from './insert-rows.js';
import type { PlannedPost, PlannedRequest } from './planned-post.js';
import type { DemoIdsOf } from './post-rows.js';

const STATUS: Readonly<Record<DemoRequestState, RequestStatus>> = {
  ASKED: 'OPEN',
  EXPIRED: 'EXPIRED',
  WITHDRAWN: 'WITHDRAWN',
  PLANNED: 'PLANNED',
  GIVEN: 'GIVEN',
  REOPENED: 'OPEN',
};
/** The session did not run so long ago. */
const REOPENED_DAYS_AGO = 2;

/** What became of requests, apart from what trainers proposed. */
export interface Outcomes {
  /** Ids of sessions, and until when is chosen, by key of the request. */
  sessions: ReadonlyMap<string, string>;
  chooseBy: ReadonlyMap<string, Date>;
}

export const requestStatus = ({ content: { state, mergedInto } }: PlannedRequest): RequestStatus =>
  mergedInto ? 'MERGED' : state ? STATUS[state] : 'OPEN';

/** When it asks whether it is still wanted; where it has asked, when it ends in silence. */
export function requestExpiry({ post, content: { state } }: PlannedRequest, now: Date): Date {
  const asks = after(post.at, STILL_WANTED_DAYS * DAY);
  if (state === 'REOPENED') return after(now, (STILL_WANTED_DAYS - REOPENED_DAYS_AGO) * DAY);
  return state === 'ASKED' || state === 'EXPIRED' ? after(asks, STILL_WANTED_ANSWER_DAYS * DAY) : asks;
}

const givenAt = ({ content: { state, proposals } }: PlannedRequest, now: Date): Date | null =>
  state === 'GIVEN' ? after(now, proposals![0]!.dates[0]![0] * DAY) : null;

export function requestRows(
  requests: readonly PlannedRequest[],
  origins: readonly PlannedPost[],
  { sessions, chooseBy }: Outcomes,
  now: Date,
  ids: DemoIdsOf,
): Row[] {
  const byTitle = new Map(
    [...origins, ...requests.map(({ post }) => post)].map((post) => [post.title, post]),
  );
  const idOf = (title: string | undefined) => (title ? ids.posts.get(byTitle.get(title)!.key) : null);
  return requests.map((request) => {
    const { post, content } = request;
    const town = towns.find(({ name }) => name === content.near);
    const status = requestStatus(request);
    const expires = requestExpiry(request, now);
    const merged = content.mergedInto ? after(post.at, (now.getTime() - post.at.getTime()) / 2) : null;
    const withdrawn = status === 'WITHDRAWN' ? after(post.at, 5 * DAY) : null;
    return {
      id: ids.posts.get(post.key),
      status,
      level_from: content.levels?.[0] ?? null,
      level_to: content.levels?.[1] ?? null,
      town: town?.name ?? null,
      province: town?.province ?? null,
      latitude: town?.latitude ?? null,
      longitude: town?.longitude ?? null,
      radius_km: content.radiusKm ?? null,
      dayparts: content.dayparts ?? [],
      max_price_ex_vat_cents: content.maxPriceExVatCents ?? null,
      joined: 0,
      expires_at: expires,
      asked_at:
        content.state === 'ASKED' || content.state === 'EXPIRED'
          ? after(expires, -STILL_WANTED_ANSWER_DAYS * DAY)
          : null,
      choose_by: chooseBy.get(post.key) ?? null,
      session_id: sessions.get(post.key) ?? null,
      from_post_id: idOf(content.from),
      merged_into_id: idOf(content.mergedInto),
      merged_at: merged,
      merged_by: merged ? ids.people.get(administrator.slug) : null,
      ended_at: merged ?? withdrawn ?? givenAt(request, now) ?? (status === 'EXPIRED' ? expires : null),
    };
  });
}

/** Whoever joined what was merged has joined the other. */
export function askerRows(requests: readonly PlannedRequest[], ids: DemoIdsOf): Row[] {
  const byTitle = new Map(requests.map((request) => [request.post.title, request]));
  const rows = requests.flatMap(({ post, content, askers }) => {
    const into = content.mergedInto ? byTitle.get(content.mergedInto)! : null;
    const there = new Set(into?.askers.map(({ person }) => person));
    const own = askers.map((asker) => ({ ...asker, request: post.key, via: null as string | null }));
    const moved = into
      ? own
          .filter(({ person }) => !there.has(person))
          .map((asker) => ({ ...asker, request: into.post.key, via: post.key }))
      : [];
    return [...own, ...moved];
  });
  return rows.map(({ request, person, status, at, dayparts, maxPriceExVatCents, via }) => ({
    request_id: ids.posts.get(request),
    person_id: ids.people.get(person),
    status,
    dayparts,
    max_price_ex_vat_cents: maxPriceExVatCents,
    invited_at: status === 'INVITED' ? at : null,
    joined_at: status === 'JOINED' ? at : null,
    confirmed_at: status === 'JOINED' ? at : null,
    via_id: via && ids.posts.get(via),
  }));
}

/** Whoever joined follows what they joined. */
export const askerFollowRows = (requests: readonly PlannedRequest[], ids: DemoIdsOf): Row[] =>
  requests.flatMap(({ post, askers }) =>
    askers
      .filter(({ status, person }) => status === 'JOINED' && person !== post.author)
      .map(({ person, at }) => ({
        person_id: ids.people.get(person),
        kind: 'POST',
        subject_id: ids.posts.get(post.key),
        since: at,
      })),
  );

export const outcomeRows = (requests: readonly PlannedRequest[], ids: DemoIdsOf): Row[] =>
  requests.flatMap(({ post, outcome }) =>
    outcome
      ? [{ request_id: ids.posts.get(post.key), post_id: ids.posts.get(outcome.key), written_at: outcome.at }]
      : [],
  );
