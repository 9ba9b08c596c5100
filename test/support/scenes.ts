import type { Caller, World } from './world.js';

export interface TrainingOptions {
  title?: string;
  priceExVatCents?: number;
  format?: 'FACE_TO_FACE' | 'ONLINE';
  topics?: string[];
  language?: 'NL' | 'EN';
  /** For the people of an organisation alone. */
  organisationId?: string;
}

export interface SessionOptions extends TrainingOptions {
  /** Wall time in Amsterdam. */
  startsAt?: string;
  capacity?: number;
  minSeats?: number;
  town?: string;
  paymentMode?: 'NOW' | 'WHEN_IT_RUNS';
  /** Wall time in Amsterdam. */
  decisionAt?: string;
  /** Kept for the people of an organisation, until a wall time in Amsterdam. */
  reserved?: { organisationId: string; seats: number; until: string };
}

export interface Scene {
  trainer: Caller;
  trainingId: string;
  slug: string;
  sessionId: string;
}

const CREATE = `mutation ($input: TrainingInput!) {
  createTraining(input: $input) { ... on Training { id slug } ... on InvalidInput { fields { field message } } } }`;
const PUBLISH = `mutation ($id: ID!) {
  publishTraining(id: $id) { __typename ... on TrainingIncomplete { missing } ... on TrainerProfileIncomplete { missing } } }`;
const SCHEDULE = `mutation ($input: ScheduleSessionsInput!) {
  scheduleSessions(input: $input) { __typename ... on ScheduledSessions { sessions { id } }
    ... on InvalidInput { fields { field message } } ... on UserError { message } } }`;

/** A training that is complete and published, by this trainer. */
export async function publishTraining(
  trainer: Caller,
  options: TrainingOptions = {},
): Promise<{ id: string; slug: string }> {
  const {
    title = 'Figma-componenten in één ochtend',
    priceExVatCents = 9_500,
    format = 'FACE_TO_FACE',
    topics = ['figma'],
    language = 'NL',
    organisationId,
  } = options;
  const input = {
    title,
    summary: 'Van losse schermen naar componenten die je hele team gebruikt.',
    description:
      'We bouwen in drie uur een kleine bibliotheek. Je neemt je eigen ontwerp mee en gaat met werkende componenten naar huis.',
    outcomes: ['Je maakt componenten met varianten', 'Je deelt een bibliotheek'],
    levelFrom: 1,
    levelTo: 2,
    topics,
    language,
    format,
    durationMinutes: 180,
    minSeats: 1,
    maxSeats: 8,
    priceExVatCents,
    extraCosts: '',
    organisationId,
  };
  const { createTraining } = await trainer.graphql<{ createTraining: { id: string; slug: string } }>(CREATE, {
    input,
  });
  const { publishTraining: published } = await trainer.graphql<{ publishTraining: { __typename: string } }>(
    PUBLISH,
    {
      id: createTraining.id,
    },
  );
  if (published.__typename !== 'Training') throw new Error(JSON.stringify(published));
  return createTraining;
}

/** A session of a training, at 09:00 in Utrecht in a month unless told otherwise. */
export async function scheduleSession(
  trainer: Caller,
  trainingId: string,
  options: SessionOptions = {},
): Promise<string> {
  const { startsAt = '2026-12-22T09:00', capacity = 8, minSeats = 1, town = 'Utrecht', format } = options;
  const { paymentMode, decisionAt, reserved } = options;
  const place =
    format === 'ONLINE' ? null : { name: 'De Werkplaats', street: 'Oudegracht 1', postcode: '3511 AB', town };
  const { scheduleSessions } = await trainer.graphql<{ scheduleSessions: { sessions?: { id: string }[] } }>(
    SCHEDULE,
    {
      input: {
        trainingId,
        sessions: [{ startsAt, capacity, minSeats, place, paymentMode, decisionAt, reserved }],
      },
    },
  );
  if (!scheduleSessions.sessions) throw new Error(JSON.stringify(scheduleSessions));
  return scheduleSessions.sessions[0]!.id;
}

/** A trainer with one published training and one session that can be booked. */
export async function bookableSession(world: World, options: SessionOptions = {}): Promise<Scene> {
  const trainer = await world.user({ trainer: true });
  const { id, slug } = await publishTraining(trainer, options);
  const sessionId = await scheduleSession(trainer, id, options);
  return { trainer, trainingId: id, slug, sessionId };
}
