import { firstRightUntil } from '@nutshell/domain';
import { OfferFirst } from '../../apps/api/src/bookings/index.js';
import { newId } from '../../apps/api/src/platform/ids.js';
import { bookableSession, type Scene, type SessionOptions } from './scenes.js';
import type { Entry } from './waitlist.js';
import type { Caller, World } from './world.js';

export type Person = Caller & { address: string };

let people = 0;

/** Somebody new whose mail can be read. */
export async function person(world: World, options: Parameters<World['user']>[0] = {}): Promise<Person> {
  people += 1;
  const address = `vrager${people}@voorbeeld.nl`;
  return Object.assign(await world.user({ ...options, email: address }), { address });
}

export const persons = (world: World, count: number): Promise<Person[]> =>
  Promise.all(Array.from({ length: count }, () => person(world)));

/** A training request as it stands once a date was chosen, of the first of these people. @returns its id */
export async function plannedRequest(
  world: World,
  sessionId: string,
  askers: readonly Caller[],
): Promise<string> {
  const [id, now] = [newId(), world.clock.now()];
  await world.db.tx(async () => {
    await world.db.query(
      `INSERT INTO posts (id, kind, root_id, author_id, scope, state, slug, title, text, language, created_at, published_at)
       VALUES ($1::uuid, 'REQUEST', $1::uuid, $2, 'PUBLIC', 'VISIBLE', $4, 'Wie leert ons Figma?', 'Wij willen het leren.', 'NL', $3, $3)`,
      [id, askers[0]!.id, now, `leervraag-${id}`],
    );
    await world.db.query(
      `INSERT INTO requests (id, status, session_id, expires_at) VALUES ($1, 'PLANNED', $2, $3::timestamptz + interval '90 days')`,
      [id, sessionId, now],
    );
    await world.db.query(
      `INSERT INTO request_askers (request_id, person_id, status, joined_at) SELECT $1, unnest($2::uuid[]), 'JOINED', $3`,
      [id, askers.map((one) => one.id), now],
    );
  });
  return id;
}

/** Offers the seats of a session to these people first, in this order, as choosing a date does. */
export function offerFirst(
  world: World,
  sessionId: string,
  askers: readonly Caller[],
  requestId: string,
): Promise<void> {
  return world.db.tx(() =>
    world.app.get(OfferFirst, { strict: false }).run(
      sessionId,
      askers.map(({ id }) => id),
      requestId,
      firstRightUntil(world.clock.now()),
    ),
  );
}

export interface AskedScene extends Scene {
  askers: Person[];
  requestId: string;
}

/** A session of which seats were offered to those who asked for it: by default three people, two needed, paid once it runs. */
export async function askedSession(
  world: World,
  { askers: count = 3, ...options }: SessionOptions & { askers?: number } = {},
): Promise<AskedScene> {
  const scene = await bookableSession(world, { minSeats: 2, paymentMode: 'WHEN_IT_RUNS', ...options });
  const askers = await persons(world, count);
  const requestId = await plannedRequest(world, scene.sessionId, askers);
  await offerFirst(world, scene.sessionId, askers, requestId);
  return { ...scene, askers, requestId };
}

/** Where somebody stands for a seat in a session, while they wait or have an offer. */
export async function placeOf(
  viewer: Caller,
  sessionId: string,
): Promise<(Entry & { firstRight: boolean }) | null> {
  const { session } = await viewer.graphql<{
    session: { viewer: { waitlistEntry: (Entry & { firstRight: boolean }) | null } };
  }>(
    `query ($id: ID!) { session(id: $id) { viewer { waitlistEntry {
      id seats minSeats status position offerUntil firstRight offer { id status seats } } } } }`,
    { id: sessionId },
  );
  return session.viewer.waitlistEntry;
}

export interface SeatsShown {
  seatsLeft: number;
  seatsTaken: number;
  waitlistLength: number;
  firstRight: { until: string; seats: number } | null;
  viewer: { canBook: boolean; canJoinWaitlist: boolean };
}

/** What a session page shows of its seats. */
export async function seatsShown(viewer: Caller, sessionId: string): Promise<SeatsShown> {
  const { session } = await viewer.graphql<{ session: SeatsShown }>(
    `query ($id: ID!) { session(id: $id) { seatsLeft seatsTaken waitlistLength firstRight { until seats }
      viewer { canBook canJoinWaitlist } } }`,
    { id: sessionId },
  );
  return session;
}
