import { setTimeout as wait } from 'node:timers/promises';
import { Client } from './client.mjs';
import { members, trainers } from './people.mjs';

const CREATE = `mutation ($input: TrainingInput!) { createTraining(input: $input) { ... on Training { id } } }`;
const PUBLISH = `mutation ($id: ID!) { publishTraining(id: $id) { __typename } }`;
const SCHEDULE = `mutation ($input: ScheduleSessionsInput!) { scheduleSessions(input: $input) {
  __typename ... on ScheduledSessions { sessions { id } } ... on InvalidInput { fields { field message } } } }`;
const BOOK = `mutation ($input: BookSeatsInput!) { bookSeats(input: $input) { __typename ... on Booking { id status } } }`;
const REQUEST = `mutation ($input: RequestTrainingInput!) { requestTraining(input: $input) { __typename ... on Request { id } } }`;

const REMINDED = 12;
const SEATS = 6;

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Who and what is on the site before anything goes wrong. */
export class Scene {
  /** Of sessions that can be booked and cost money. */
  sessions = [];
  requests = [];
  #day = 20;

  constructor(cluster) {
    this.cluster = cluster;
    this.client = new Client(cluster);
  }

  async build() {
    this.trainers = await trainers(this.cluster.postgres, 20);
    this.trainings = [];
    for (const [at, trainer] of this.trainers.entries())
      this.trainings.push(await this.#training(trainer, `Training ${at}`, at < 10 ? 9_500 : 0));
    // What they write waits for nobody, so that others can join at once.
    const askers = await members(this.cluster.postgres, 6, ['member', 'moderator']);
    for (const asker of askers) {
      const input = { title: `Leren lassen met TIG (${asker.address})`, scope: 'PUBLIC' };
      const { requestTraining } = await this.client.graphql(asker, REQUEST, { input });
      this.requests.push(requestTraining.id);
    }
  }

  async #training(trainer, title, priceExVatCents) {
    const input = {
      title,
      summary: 'Van losse schermen naar componenten die je hele team gebruikt.',
      description:
        'We bouwen in drie uur een kleine bibliotheek. Je gaat met werkende componenten naar huis.',
      outcomes: ['Je maakt componenten met varianten', 'Je deelt een bibliotheek'],
      levelFrom: 1,
      levelTo: 2,
      topics: ['figma'],
      language: 'NL',
      format: 'FACE_TO_FACE',
      durationMinutes: 60,
      minSeats: 1,
      maxSeats: 20,
      priceExVatCents,
      extraCosts: '',
    };
    const { createTraining } = await this.client.graphql(trainer, CREATE, { input });
    const { publishTraining } = await this.client.graphql(trainer, PUBLISH, { id: createTraining.id });
    if (publishTraining.__typename !== 'Training') throw new Error(JSON.stringify(publishTraining));
    return { trainer, id: createTraining.id };
  }

  /** Ten more sessions that can be booked, and people who did nothing yet. */
  async refresh() {
    this.#day += 1;
    this.sessions = [];
    for (const training of this.trainings.slice(0, 10))
      this.sessions.push(await this.#session(training, `${inDays(this.#day)}T09:00`, SEATS));
    this.members = await members(this.cluster.postgres, 250);
  }

  async #session({ id, trainer }, startsAt, capacity) {
    const place = { name: 'De Werkplaats', street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht' };
    const input = { trainingId: id, sessions: [{ startsAt, capacity, minSeats: 1, place }] };
    const { scheduleSessions } = await this.client.graphql(trainer, SCHEDULE, { input });
    if (!scheduleSessions.sessions) throw new Error(JSON.stringify(scheduleSessions));
    return scheduleSessions.sessions[0].id;
  }

  /** A session with people who will be reminded of it: `{ sessionId, bookings }`. */
  async reminded() {
    const training = this.trainings[10 + (this.#day % 10)];
    const sessionId = await this.#session(training, `${inDays(this.#day)}T09:00`, REMINDED);
    const bookings = [];
    for (const member of this.members.splice(0, REMINDED)) {
      const { bookSeats } = await this.client.graphql(member, BOOK, { input: { sessionId, seats: 1 } });
      if (bookSeats.status !== 'CONFIRMED') throw new Error(JSON.stringify(bookSeats));
      bookings.push(bookSeats.id);
    }
    for (;;) {
      const [{ set }] = await this.cluster.postgres.query(
        `SELECT count(*)::int AS set FROM timers WHERE kind = 'reminder.hour-before' AND subject = ANY($1)`,
        [bookings],
      );
      if (set === REMINDED) return { sessionId, bookings };
      await wait(50);
    }
  }

  /** Time passes for this session: it begins an hour after these seconds, when its last reminder is due. */
  async bringNear({ sessionId, bookings }, seconds) {
    await this.cluster.postgres.query(
      `WITH moved AS (
         UPDATE sessions SET starts_at = now() + interval '1 hour' + make_interval(secs => $3),
           ends_at = now() + interval '1 hour' + make_interval(secs => $3 + 60) WHERE id = $1)
       UPDATE timers SET due_at = now() + make_interval(secs => $3) WHERE kind = 'reminder.hour-before' AND subject = ANY($2)`,
      [sessionId, bookings, seconds],
    );
  }
}
