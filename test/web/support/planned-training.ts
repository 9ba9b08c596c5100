import { expect, type APIRequestContext } from '@playwright/test';
import { graphql, settle } from './site-tools.js';

export interface PlannedDate {
  capacity: number;
  minSeats?: number;
  paymentMode?: 'NOW' | 'WHEN_IT_RUNS';
}

export interface PlannedTraining {
  id: string;
  title: string;
  slug: string;
  sessions: { id: string; /** Wall time in Amsterdam. */ startsAt: string }[];
}

interface Wish {
  title: string;
  dates: readonly PlannedDate[];
  priceExVatCents?: number;
  /** From so many days from now on the trainer's first free mornings are taken. */
  fromDay?: number;
}

const TRAINER = { email: 'trainer@demo.nutshell.example', password: 'nutshell-demo' };

export async function signInAsTrainer(request: APIRequestContext): Promise<void> {
  const signedIn = await request.post('/api/auth/sign-in/email', {
    data: TRAINER,
    headers: { origin: process.env.SITE_URL! },
  });
  expect(signedIn.ok(), await signedIn.text()).toBe(true);
}

/** A published training of the demo's trainer, early in the mornings of days that the trainer has free. */
export async function plannedTraining(
  request: APIRequestContext,
  { title, dates, priceExVatCents = 9_500, fromDay = 21 }: Wish,
): Promise<PlannedTraining> {
  await signInAsTrainer(request);
  const { topics } = await graphql<{ topics: { slug: string }[] }>(request, '{ topics { slug } }');
  const seats = dates.map(({ capacity }) => capacity);
  const input = {
    title,
    summary: 'Van losse draden naar een knoop die houdt.',
    description:
      'We werken met echt materiaal, ieder aan een eigen tafel. Je gaat naar huis met wat je maakte.',
    outcomes: ['Je kiest de goede draad'],
    topics: [topics[0]!.slug],
    levelFrom: 0,
    levelTo: 1,
    language: 'NL',
    format: 'FACE_TO_FACE',
    durationMinutes: 180,
    minSeats: 1,
    maxSeats: Math.max(...seats),
    priceExVatCents,
    extraCosts: '',
  };
  const { createTraining } = await graphql<{ createTraining: { id: string; slug: string } }>(
    request,
    'mutation ($input: TrainingInput!) { createTraining(input: $input) { ... on Training { id slug } } }',
    { input },
  );
  const sessions: PlannedTraining['sessions'] = [];
  let day = fromDay;
  for (const date of dates) {
    const planned = await onFreeDay(request, createTraining.id, date, day);
    sessions.push(planned);
    day = planned.day + 1;
  }
  const { publishTraining } = await graphql<{ publishTraining: { __typename: string } }>(
    request,
    'mutation ($id: ID!) { publishTraining(id: $id) { __typename ... on TrainingIncomplete { missing } ... on TrainerProfileIncomplete { missing } } }',
    { id: createTraining.id },
  );
  expect(publishTraining).toEqual({ __typename: 'Training' });
  await settle(request);
  await request.post('/api/auth/sign-out', { data: {} });
  return { id: createTraining.id, title, slug: createTraining.slug, sessions };
}

interface Scheduled {
  scheduleSessions: { __typename: string; message?: string; sessions?: { id: string }[] };
}

const SCHEDULE = `
  mutation ($input: ScheduleSessionsInput!) {
    scheduleSessions(input: $input) {
      __typename
      ... on ScheduledSessions {
        sessions {
          id
        }
      }
      ... on UserError {
        message
      }
    }
  }
`;

async function onFreeDay(
  request: APIRequestContext,
  trainingId: string,
  { capacity, minSeats = 1, paymentMode }: PlannedDate,
  fromDay: number,
) {
  const place = { name: 'De Loods', street: 'Kade 1', postcode: '3511 AB', town: 'Utrecht' };
  for (let day = fromDay; day < fromDay + 40; day += 1) {
    const startsAt = `${daysFromNow(day)}T06:15`;
    const session = { startsAt, capacity, minSeats, place, ...(paymentMode && { paymentMode }) };
    const { scheduleSessions } = await graphql<Scheduled>(request, SCHEDULE, {
      input: { trainingId, sessions: [session] },
    });
    const [planned] = scheduleSessions.sessions?.slice(-1) ?? [];
    if (planned) return { id: planned.id, startsAt, day };
    expect(scheduleSessions.__typename, scheduleSessions.message).toBe('TrainerBusy');
  }
  throw new Error('the trainer has no morning free');
}

export function daysFromNow(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toISOString().slice(0, 10);
}
