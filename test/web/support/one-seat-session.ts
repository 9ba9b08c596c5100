import { expect, type APIRequestContext } from '@playwright/test';
import { graphql, settle } from './site-tools.js';

export interface OneSeatSession {
  title: string;
  /** The title as somebody types it who is in a hurry. */
  typo: string;
  slug: string;
  sessionId: string;
  /** Wall time in Amsterdam. */
  startsAt: string;
}

let made = 0;

/** A published training of the demo's trainer with one session that has one seat, three weeks from now. */
export async function oneSeatSession(request: APIRequestContext): Promise<OneSeatSession> {
  const signedIn = await request.post('/api/auth/sign-in/email', {
    data: { email: 'trainer@demo.nutshell.example', password: 'nutshell-demo' },
  });
  expect(signedIn.ok(), await signedIn.text()).toBe(true);
  made += 1;
  const word = `${['Kwartelveer', 'Zandloper', 'Wolkenbreuk', 'Spinnewiel', 'Duizendblad'][made % 5]}`;
  const title = `${word} binden in één ochtend ${Date.now() % 10_000}`;
  const { topics } = await graphql<{ topics: { slug: string }[] }>(request, '{ topics { slug } }');
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
    maxSeats: 4,
    priceExVatCents: 9_500,
    extraCosts: '',
  };
  const { createTraining } = await graphql<{ createTraining: { id: string; slug: string } }>(
    request,
    'mutation ($input: TrainingInput!) { createTraining(input: $input) { ... on Training { id slug } } }',
    { input },
  );
  const { startsAt, sessionId } = await firstFreeDay(request, createTraining.id);
  const { publishTraining } = await graphql<{ publishTraining: { __typename: string } }>(
    request,
    'mutation ($id: ID!) { publishTraining(id: $id) { __typename ... on TrainingIncomplete { missing } ... on TrainerProfileIncomplete { missing } } }',
    { id: createTraining.id },
  );
  expect(publishTraining).toEqual({ __typename: 'Training' });
  await settle(request);
  await request.post('/api/auth/sign-out', { data: {} });
  const typo = word.replace(/(.)(.)(.)$/, '$2$3');
  return { title, typo, slug: createTraining.slug, sessionId, startsAt };
}

interface Scheduled {
  scheduleSessions: { __typename: string; message?: string; sessions?: { id: string }[] };
}

/** Plans the session early in the morning of the first day from three weeks on that the trainer has free. */
async function firstFreeDay(request: APIRequestContext, trainingId: string) {
  for (let days = 21; days < 60; days += 1) {
    const startsAt = `${daysFromNow(days)}T06:15`;
    const place = { name: 'De Loods', street: 'Kade 1', postcode: '3511 AB', town: 'Utrecht' };
    const { scheduleSessions } = await graphql<Scheduled>(
      request,
      `
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
      `,
      { input: { trainingId, sessions: [{ startsAt, capacity: 1, minSeats: 1, place }] } },
    );
    if (scheduleSessions.sessions) return { startsAt, sessionId: scheduleSessions.sessions[0]!.id };
    expect(scheduleSessions.__typename, scheduleSessions.message).toBe('TrainerBusy');
  }
  throw new Error('the trainer has no morning free');
}

function daysFromNow(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toISOString().slice(0, 10);
}
