import { newId } from '../../apps/api/src/platform/ids.js';
import type { Caller, World } from './world.js';

/** What a mutation answered: the error's name, or the request with what was asked of it. */
export interface RequestAnswer {
  __typename: string;
  id: string;
  slug: string;
  state: string;
  status: string;
  levelFrom: number | null;
  levelTo: number | null;
  town: string | null;
  province: string | null;
  radiusKm: number | null;
  dayparts: string[];
  maxPriceExVatCents: number | null;
  joined: number;
  expiresAt: string;
  askedAt: string | null;
  mergedInto: { id: string } | null;
  wishes: {
    dayparts: { daypart: string; people: number }[];
    prices: { priceExVatCents: number; people: number }[];
  };
  part: {
    isOwner: boolean;
    joined: boolean;
    invited: boolean;
    dayparts: string[] | null;
    maxPriceExVatCents: number | null;
    canJoin: boolean;
    canLeave: boolean;
    canMerge: boolean;
    canEdit: boolean;
    canWithdraw: boolean;
    mustConfirm: boolean;
  };
  viewer: { canVote: boolean; follows: boolean };
  /** Of errors. */
  fields?: { field: string }[];
  requestId?: string;
  most?: number;
}

const REQUEST = `__typename ... on Request { id slug state status levelFrom levelTo town province radiusKm dayparts
  maxPriceExVatCents joined expiresAt askedAt mergedInto { id }
  wishes { dayparts { daypart people } prices { priceExVatCents people } }
  part { isOwner joined invited dayparts maxPriceExVatCents canJoin canLeave canMerge canEdit canWithdraw mustConfirm }
  viewer { canVote follows } }`;
const PROBLEMS = '... on InvalidInput { fields { field } }';

async function mutate(
  caller: Caller,
  name: string,
  type: string,
  input: object,
  errors = '',
): Promise<RequestAnswer> {
  const data = await caller.graphql<Record<string, RequestAnswer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${REQUEST} ${errors} } }`,
    { input },
  );
  return data[name]!;
}

export interface Wishes {
  dayparts?: string[] | null;
  maxPriceExVatCents?: number | null;
}

export interface Asking extends Wishes {
  title?: string;
  text?: string;
  skillIds?: string[];
  photoIds?: string[];
  organisationId?: string;
  levelFrom?: number | null;
  levelTo?: number | null;
  town?: string | null;
  radiusKm?: number | null;
}

/** For everybody, or for the organisation where one is given. Of who was trusted it can be read at once: see `trust`. */
export const requestTraining = (caller: Caller, asking: Asking = {}): Promise<RequestAnswer> =>
  mutate(
    caller,
    'requestTraining',
    'RequestTrainingInput',
    { title: 'Leren lassen met TIG', scope: asking.organisationId ? 'ORGANISATION' : 'PUBLIC', ...asking },
    `${PROBLEMS} ... on TooManyOpenRequests { most }`,
  );

export const changeRequest = (
  caller: Caller,
  requestId: string,
  change: Wishes & Pick<Asking, 'levelFrom' | 'levelTo' | 'town' | 'radiusKm'>,
) => mutate(caller, 'changeRequest', 'ChangeRequestInput', { requestId, ...change }, PROBLEMS);

export const joinRequest = (caller: Caller, requestId: string, wishes: Wishes = {}) =>
  mutate(caller, 'joinRequest', 'JoinRequestInput', { requestId, ...wishes }, PROBLEMS);

export const leaveRequest = (caller: Caller, requestId: string) =>
  mutate(caller, 'leaveRequest', 'RequestIdInput', { requestId });

export const confirmRequest = (caller: Caller, requestId: string, stillWanted = true) =>
  mutate(caller, 'confirmRequest', 'ConfirmRequestInput', { requestId, stillWanted });

export const withdrawRequest = (caller: Caller, requestId: string) =>
  mutate(caller, 'withdrawRequest', 'RequestIdInput', { requestId });

export const mergeRequests = (caller: Caller, fromId: string, intoId: string) =>
  mutate(
    caller,
    'mergeRequests',
    'MergeRequestsInput',
    { fromId, intoId },
    `${PROBLEMS} ... on RequestMerged { requestId }`,
  );

/** As this caller sees it; null when it is not there for them. */
export async function requestBySlug(caller: Caller, slug: string): Promise<RequestAnswer | null> {
  const { request } = await caller.graphql<{ request: RequestAnswer | null }>(
    `query ($slug: String!) { request(slug: $slug) { ${REQUEST} } }`,
    { slug },
  );
  return request;
}

/** Slugs of a page, in its order, with how many there are. */
export async function requestsOf(
  caller: Caller,
  filter: object = {},
  more: { sort?: string; first?: number; after?: string | null } = {},
): Promise<{ slugs: string[]; total: number; after: string | null; more: boolean }> {
  const { requests } = await caller.graphql<{
    requests: {
      nodes: { slug: string }[];
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
  }>(
    `query ($filter: RequestFilter, $sort: RequestSort, $first: Int, $after: String) {
       requests(filter: $filter, sort: $sort, first: $first, after: $after) {
         nodes { slug } totalCount pageInfo { endCursor hasNextPage } } }`,
    { filter, ...more },
  );
  return {
    slugs: requests.nodes.map(({ slug }) => slug),
    total: requests.totalCount,
    after: requests.pageInfo.endCursor,
    more: requests.pageInfo.hasNextPage,
  };
}

export interface AskerAnswer {
  personId: string;
  status: string;
  viaId: string | null;
}

/** Who joined, was invited or left, as the rows say it. */
export const askersOf = (world: World, requestId: string): Promise<AskerAnswer[]> =>
  world.db.query<AskerAnswer>(
    `SELECT person_id AS "personId", status, via_id AS "viaId" FROM request_askers WHERE request_id = $1
     ORDER BY joined_at, person_id`,
    [requestId],
  );

/** People who want to know the same are asked to join. */
export async function invite(world: World, requestId: string, ...people: Caller[]): Promise<void> {
  await world.db.query(
    `INSERT INTO request_askers (request_id, person_id, status, invited_at)
     SELECT $1, unnest($2::uuid[]), 'INVITED', $3`,
    [requestId, people.map(({ id }) => id), world.clock.now()],
  );
}

/** So many people who have an account and can sign in nowhere: to fill a request with. */
export async function strangers(world: World, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await world.db.query(
    `WITH made AS (
       INSERT INTO auth."user" (id, name, email, "emailVerified")
       SELECT id, 'Vreemde ' || n, id || '@voorbeeld.nl', true FROM unnest($1::uuid[]) WITH ORDINALITY one (id, n)
       RETURNING id, name)
     INSERT INTO people (id, slug, name) SELECT id, 'vreemde-' || id, name FROM made`,
    [ids],
  );
  return ids;
}

/** These people have joined, as their rows alone. */
export async function joinedBy(world: World, requestId: string, people: readonly string[]): Promise<void> {
  await world.db.query(
    `INSERT INTO request_askers (request_id, person_id, status, joined_at, confirmed_at)
     SELECT $1, unnest($2::uuid[]), 'JOINED', $3, $3`,
    [requestId, people, world.clock.now()],
  );
}

/** A request as its row alone, with its owner as the one who joined. */
export async function requestRow(
  world: World,
  owner: Caller,
  more: { organisationId?: string; title?: string } = {},
): Promise<string> {
  const id = newId();
  const now = world.clock.now();
  await world.db.query(
    `INSERT INTO posts (id, kind, root_id, author_id, scope, organisation_id, state, slug, title, text, language, created_at,
       published_at)
     VALUES ($1::uuid, 'REQUEST', $1::uuid, $2, $3, $4, 'VISIBLE', $1::text, $5, 'Omdat het werk erom vraagt', 'NL', $6, $6)`,
    [
      id,
      owner.id,
      more.organisationId ? 'ORGANISATION' : 'PUBLIC',
      more.organisationId ?? null,
      more.title ?? 'Leren lassen met TIG',
      now,
    ],
  );
  await world.db.query(
    `INSERT INTO requests (id, status, expires_at) VALUES ($1, 'OPEN', $2::timestamptz + interval '90 days')`,
    [id, now],
  );
  await joinedBy(world, id, [owner.id]);
  return id;
}
