import { after, decisionAt, HOUR } from '@nutshell/domain';
import { BOOKING_TIMERS } from '../bookings/index.js';
import type { Db } from '../platform/db/index.js';
import { REQUEST_TIMERS, SetDemand } from '../requests/index.js';
import { towns } from './content/towns.js';
import { trainers } from './content/trainers.js';
import type { NewIdAt } from './demo-ids.js';
import { firstRightRows, type ChosenSession } from './first-right-rows.js';
import { insertRows, type Row } from './insert-rows.js';
import { CHOSEN_HOURS_AGO, choiceBy, planProposals } from './plan-proposals.js';
import type { PostPlan, PlannedRequest } from './planned-post.js';
import type { DemoIdsOf } from './post-rows.js';
import { dateRows, dateVoteRows, proposalIds, proposalRows } from './proposal-rows.js';
import {
  askerFollowRows,
  askerRows,
  outcomeRows,
  requestExpiry,
  requestRows,
  requestStatus,
} from './request-rows.js';

interface Around {
  now: Date;
  zone: string;
  newId: NewIdAt;
}

/** What people ask trainings for, in every state, with what trainers propose and those who go first. The posts stand there. */
export async function loadRequests(db: Db, plan: PostPlan, ids: DemoIdsOf, around: Around): Promise<void> {
  const { now, zone, newId } = around;
  const { questions, ideas } = plan;
  const held = await heldSessions(db, plan.requests);
  const requests = plan.requests.map((request) => withThoseWhoCame(request, held.get(request.post.key)));
  const trainings = await idsBySlug(db, 'trainings');
  const proposals = planProposals(requests, await takenDays(db), now, zone);
  const known = { ...ids, trainings, proposals: proposalIds(proposals, newId) };

  const sessions = new Map([...held].map(([key, { sessionId }]) => [key, sessionId]));
  const chosen = proposals.filter(
    ({ key, request }) => request.content.state === 'PLANNED' && key.endsWith('.p0'),
  );
  const planned = chosen.map((proposal): ChosenSession => {
    const chosenAt = after(now, -CHOSEN_HOURS_AGO * HOUR);
    const id = newId(chosenAt);
    sessions.set(proposal.request.post.key, id);
    return {
      id,
      requestId: ids.posts.get(proposal.request.post.key)!,
      proposal,
      chosenAt,
      people: ids.people,
    };
  });
  const rights = planned.map((session) => ({ session, rows: firstRightRows(session, now, newId) }));
  await insertRows(
    db,
    'sessions',
    rights.map(({ session, rows }) => sessionRow(session, zone, rows.seatsTaken, trainings)),
  );

  const chooseBy = new Map(
    requests.flatMap((request) => {
      const open = proposals.filter((one) => one.request === request && !one.content.withdrawn);
      return requestStatus(request) === 'OPEN' && open.length && request.content.state !== 'REOPENED'
        ? [[request.post.key, choiceBy(open)] as const]
        : [];
    }),
  );
  const origins = [...questions, ...ideas].map(({ post }) => post);
  const rows = requestRows(requests, origins, { sessions, chooseBy }, now, ids);
  // what was merged refers to what it went into
  const merged = (row: Row) => row.merged_into_id !== null;
  await insertRows(
    db,
    'requests',
    rows.filter((row) => !merged(row)),
  );
  await insertRows(db, 'requests', rows.filter(merged));
  await insertRows(db, 'request_askers', askerRows(requests, ids));
  await insertRows(db, 'follows', askerFollowRows(requests, ids));
  await insertRows(db, 'proposals', proposalRows(proposals, now, known));
  await insertRows(db, 'proposal_dates', dateRows(proposals, now, zone, known));
  await insertRows(db, 'date_votes', dateVoteRows(proposals, known));
  await insertRows(db, 'request_outcomes', outcomeRows(requests, ids));

  await insertRows(
    db,
    'waitlist_entries',
    rights.flatMap(({ rows: { entries } }) => entries),
  );
  await insertRows(
    db,
    'bookings',
    rights.flatMap(({ rows: { bookings } }) => bookings),
  );
  await offerSeats(db);
  await wantToKnow(db);
  await insertRows(db, 'timers', [
    ...rights.flatMap(({ rows: { timers } }) => timers),
    ...requestTimers(requests, chooseBy, planned, now, ids),
  ]);
  await db.query(
    'UPDATE posts p SET closed_at = q.merged_at FROM requests q WHERE q.id = p.id AND q.merged_at IS NOT NULL',
  );
  await new SetDemand(db, { now: () => now }).run();
}

/** Whoever has an open offer is offered it; whoever asked has joined what they were given. */
async function offerSeats(db: Db): Promise<void> {
  await db.query(
    `UPDATE waitlist_entries e SET booking_id = b.id, offer_until = e.first_right_until,
       status = CASE b.status WHEN 'OFFERED' THEN 'OFFERED' ELSE e.status END
     FROM bookings b WHERE b.waitlist_entry_id = e.id AND e.request_id IS NOT NULL`,
  );
}

/** Some of those who voted for a question want to know it too. */
async function wantToKnow(db: Db): Promise<void> {
  await db.query(
    `INSERT INTO post_wants (post_id, person_id, since)
     SELECT post_id, person_id, cast_at FROM (
       SELECT v.post_id, v.person_id, v.cast_at, p.votes, row_number() OVER (PARTITION BY p.id ORDER BY v.cast_at, v.person_id) AS nth
       FROM post_votes v JOIN posts p ON p.id = v.post_id
       WHERE p.kind = 'QUESTION' AND p.state = 'VISIBLE' AND p.closed_at IS NULL) voter
     WHERE nth <= votes / 3`,
  );
}

const idsBySlug = async (db: Db, table: 'trainings'): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await db.query<{ slug: string; id: string }>(`SELECT slug, id FROM ${table}`)).map(({ slug, id }) => [
      slug,
      id,
    ]),
  );

async function takenDays(db: Db): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await db.query<{ slug: string; days: string[] }>(
    `SELECT p.slug, array_agg(left(s.local_start, 10)) AS days FROM sessions s JOIN people p ON p.id = s.trainer_id GROUP BY p.slug`,
  );
  return new Map(rows.map(({ slug, days }) => [slug, new Set(days)]));
}

interface Held {
  sessionId: string;
  /** Slugs of those who were there, the first who booked first. */
  people: string[];
}

/** The latest session of each request's training that has been held, by key of the request. */
async function heldSessions(db: Db, requests: readonly PlannedRequest[]): Promise<ReadonlyMap<string, Held>> {
  const given = requests.filter(({ content: { state } }) => state === 'GIVEN');
  const rows = await db.query<Held & { training: string }>(
    `SELECT DISTINCT ON (t.slug) t.slug AS training, s.id AS "sessionId",
       array_agg(p.slug ORDER BY b.created_at, p.slug) AS people
     FROM sessions s JOIN trainings t ON t.id = s.training_id
     JOIN bookings b ON b.session_id = s.id AND b.status = 'ATTENDED' JOIN people p ON p.id = b.member_id
     WHERE t.slug = ANY($1) GROUP BY t.slug, s.id ORDER BY t.slug, s.ends_at DESC`,
    [given.map(({ content }) => content.proposals![0]!.training)],
  );
  const byTraining = new Map(rows.map((row) => [row.training, row]));
  return new Map(
    given.map(({ post, content }) => [post.key, byTraining.get(content.proposals![0]!.training)!] as const),
  );
}

/** Whoever was at what came of a request had joined it, besides whoever asked. */
function withThoseWhoCame(request: PlannedRequest, held: Held | undefined): PlannedRequest {
  if (!held) return request;
  const [owner] = request.askers;
  const came = held.people.filter((person) => person !== owner!.person);
  return { ...request, askers: [owner!, ...came.map((person) => ({ ...owner!, person }))] };
}

function sessionRow(
  { id, proposal, chosenAt, people }: ChosenSession,
  zone: string,
  seatsTaken: number,
  trainings: ReadonlyMap<string, string>,
): Row {
  const { training, place, content } = proposal;
  const { startsAt, endsAt, localStart } = proposal.dates[0]!;
  return {
    id,
    training_id: trainings.get(training.slug),
    trainer_id: people.get(training.trainer),
    status: 'PUBLISHED',
    starts_at: startsAt,
    ends_at: endsAt,
    zone,
    local_start: localStart,
    place_name: place.name,
    street: place.street,
    postcode: place.postcode,
    town: place.town,
    province: towns.find(({ name }) => name === place.town)!.province,
    latitude: place.latitude,
    longitude: place.longitude,
    capacity: content.seats[1],
    min_seats: content.seats[0],
    seats_taken: seatsTaken,
    payment_mode: 'WHEN_IT_RUNS',
    decision_at: decisionAt({ startsAt, zone }, chosenAt),
    price_ex_vat_cents: content.priceExVatCents,
    vat_status: trainers.find(({ slug }) => slug === training.trainer)!.vatStatus,
    created_at: chosenAt,
    updated_at: chosenAt,
    published_at: chosenAt,
  };
}

function requestTimers(
  requests: readonly PlannedRequest[],
  chooseBy: ReadonlyMap<string, Date>,
  planned: readonly ChosenSession[],
  now: Date,
  ids: DemoIdsOf,
): Row[] {
  const timer = (kind: string, subject: string | undefined, due_at: Date): Row => ({ kind, subject, due_at });
  return [
    ...requests
      .filter((request) => requestStatus(request) === 'OPEN')
      .map((request) =>
        timer(REQUEST_TIMERS.stillWanted, ids.posts.get(request.post.key), requestExpiry(request, now)),
      ),
    ...[...chooseBy].map(([key, at]) => timer(REQUEST_TIMERS.choice, ids.posts.get(key), at)),
    ...planned.flatMap(({ id, proposal: { dates, request } }) => [
      timer(
        BOOKING_TIMERS.decision,
        id,
        decisionAt({ startsAt: dates[0]!.startsAt, zone: 'Europe/Amsterdam' }, now)!,
      ),
      timer(REQUEST_TIMERS.given, ids.posts.get(request.post.key), dates[0]!.endsAt),
    ]),
  ];
}
