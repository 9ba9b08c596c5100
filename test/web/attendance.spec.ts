import { expect, request as requests, test, type APIRequestContext } from '@playwright/test';
import { oneSeatSession } from './support/one-seat-session.js';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  graphql,
  resetClock,
  setClock,
  settle,
} from './support/site-tools.js';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
test.setTimeout(180_000);

const PARTICIPANT = 'deelnemer@demo.nutshell.example';
const TRAINER = 'trainer@demo.nutshell.example';
const ADMIN = 'beheerder@demo.nutshell.example';

async function signIn(request: APIRequestContext, email: string): Promise<void> {
  const answer = await request.post('/api/auth/sign-in/email', {
    data: { email, password: 'nutshell-demo' },
    headers: { origin: process.env.SITE_URL! },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** A session with one seat within days, so that the clock need not go far; the trainer is signed in after it. */
async function soonSession(
  request: APIRequestContext,
): Promise<{ sessionId: string; startsAt: string; title: string }> {
  const { slug, title } = await oneSeatSession(request);
  await signIn(request, TRAINER);
  const { training } = await graphql<{ training: { id: string } }>(
    request,
    'query ($slug: String!) { training(slug: $slug) { id } }',
    { slug },
  );
  for (let days = 1; days < 15; days += 1) {
    const day = new Date();
    day.setDate(day.getDate() + days);
    const startsAt = `${day.toISOString().slice(0, 10)}T05:30`;
    const place = { name: 'De Loods', street: 'Kade 1', postcode: '3511 AB', town: 'Utrecht' };
    const { scheduleSessions } = await graphql<{ scheduleSessions: { sessions?: { id: string }[] } }>(
      request,
      `
        mutation ($input: ScheduleSessionsInput!) {
          scheduleSessions(input: $input) {
            ... on ScheduledSessions {
              sessions {
                id
              }
            }
          }
        }
      `,
      { input: { trainingId: training.id, sessions: [{ startsAt, capacity: 1, minSeats: 1, place }] } },
    );
    const [session] = scheduleSessions.sessions ?? [];
    if (session) return { sessionId: session.id, startsAt, title };
  }
  throw new Error('the trainer has no morning free');
}

/** Books the one seat and pays for it. */
async function takeSeat(request: APIRequestContext, sessionId: string): Promise<string> {
  const { bookSeats } = await graphql<{ bookSeats: { id: string; payment: { checkoutUrl: string } } }>(
    request,
    `
      mutation ($input: BookSeatsInput!) {
        bookSeats(input: $input) {
          ... on Booking {
            id
            payment {
              checkoutUrl
            }
          }
        }
      }
    `,
    { input: { sessionId, seats: 1, performanceAgreed: true } },
  );
  await request.post(`${new URL(bookSeats.payment.checkoutUrl).pathname}/pay`, { form: {}, maxRedirects: 0 });
  await settle(request);
  return bookSeats.id;
}

interface Seat {
  attendance: string | null;
  markedAt: string | null;
}

async function seatIn(request: APIRequestContext, sessionId: string): Promise<Seat> {
  const { session } = await graphql<{ session: { participants: Seat[] } }>(
    request,
    `
      query ($id: ID!) {
        session(id: $id) {
          participants {
            attendance
            markedAt
          }
        }
      }
    `,
    { id: sessionId },
  );
  return session.participants[0]!;
}

test.afterEach(({ request }) => resetClock(request));

test('a trainer ticks people off without a connection, and it arrives once there is one again', async ({
  page,
  context,
  baseURL,
}) => {
  const { sessionId, startsAt } = await soonSession(page.request);
  const participant = await requests.newContext({ baseURL: baseURL! });
  await signIn(participant, PARTICIPANT);
  await takeSeat(participant, sessionId);

  await page.goto(`/studio/sessies/${sessionId}/aanwezigheid`);
  await expect(page.getByText('Noteren kan vanaf', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bas van der Wal is aanwezig' })).toBeDisabled();

  await setClock(page.request, startsAt);
  await page.reload();
  const came = page.getByRole('button', { name: 'Bas van der Wal is aanwezig' });
  const away = page.getByRole('button', { name: 'Bas van der Wal is afwezig' });
  await expect(came).toBeEnabled();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const { width, height } = (await came.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);

  await context.setOffline(true);
  await away.click();
  await came.click();
  await expect(page.getByText('1 van 1 aanwezig')).toBeVisible();
  await expect(page.getByText('Nog niet verstuurd: 1', { exact: false })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Alles is opgeslagen')).toBeVisible();
  const first = await seatIn(page.request, sessionId);
  expect(first.attendance).toBe('ATTENDED');

  // Undone without a connection, in a page that is closed before there is one again.
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Nog niet verstuurd: 1', { exact: false })).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Bas van der Wal is afwezig' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect.poll(async () => (await seatIn(page.request, sessionId)).attendance).toBe('NO_SHOW');
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('marks'))))
    .toEqual([]);
  await participant.dispose();
});

test('a participant shows a code, and the trainer checks them in by it', async ({ page, baseURL }) => {
  const { sessionId, startsAt, title } = await soonSession(page.request);
  const participant = await requests.newContext({ baseURL: baseURL! });
  await signIn(participant, PARTICIPANT);
  const bookingId = await takeSeat(participant, sessionId);
  await setClock(page.request, startsAt);

  await signIn(page.request, PARTICIPANT);
  await page.goto(`/boekingen/${bookingId}`);
  await expect(page.getByRole('heading', { name: 'Inchecken' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'QR-code om in te checken' })).toBeVisible();
  await expectAccessible(page);
  const { booking } = await graphql<{ booking: { participants: { checkInCode: string }[] } }>(
    participant,
    'query ($id: ID!) { booking(id: $id) { participants { checkInCode } } }',
    { id: bookingId },
  );
  const code = booking.participants[0]!.checkInCode;

  await page.request.post('/api/auth/sign-out', {
    data: {},
    headers: { origin: process.env.SITE_URL! },
  });
  await page.goto(`/inchecken/${code}`);
  await expect(page.getByText('Log in als trainer', { exact: false })).toBeVisible();
  await signIn(page.request, TRAINER);
  await page.goto(`/inchecken/${code}`);
  await page.getByRole('button', { name: 'Noteer als aanwezig' }).click();
  await expect(page.getByText('Bas van der Wal is aanwezig')).toBeVisible();
  await expectAccessible(page);
  await expect.poll(async () => (await seatIn(page.request, sessionId)).attendance).toBe('ATTENDED');

  await page.getByRole('link', { name: 'Naar de lijst' }).click();
  await page.getByRole('button', { name: 'Scan een QR-code' }).click();
  await page.getByLabel('Of typ de code', { exact: false }).fill('K7PM-2XQD');
  await page.getByRole('button', { name: 'Noteer als aanwezig' }).click();
  await expect(page.getByText('Deze code hoort niet bij deze sessie', { exact: false })).toBeVisible();
  await page.getByLabel('Of typ de code', { exact: false }).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Noteer als aanwezig' }).click();
  await expect(page.getByText('Bas van der Wal stond al op aanwezig')).toBeVisible();
  await expectAccessible(page);

  // Afterwards: who was there says what it was worth, and two days later the trainer is paid.
  await setClock(page.request, `${startsAt.slice(0, 10)}T20:00`);
  await signIn(page.request, PARTICIPANT);
  await page.goto(`/boekingen/${bookingId}`);
  await page.getByText('5: heel goed').locator('..').click();
  await page
    .getByLabel('Wat heb je eraan gehad?')
    .fill('Ik kan nu zelf een schrift binden, met de juiste draad.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Plaats beoordeling' }).click();
  await expect(page.getByRole('heading', { name: 'Je beoordeling' })).toBeVisible();
  const stranger = await requests.newContext({ baseURL: baseURL! });
  await signIn(stranger, ADMIN);
  const { reviewTraining } = await graphql<{ reviewTraining: { __typename: string } }>(
    stranger,
    `
      mutation ($id: ID!) {
        reviewTraining(
          input: { sessionId: $id, score: 1, text: "Ik was er niet bij, maar vind er iets van." }
        ) {
          __typename
        }
      }
    `,
    { id: sessionId },
  );
  expect(reviewTraining.__typename).toBe('NotAttended');
  await stranger.dispose();

  const later = new Date(`${startsAt.slice(0, 10)}T12:00:00Z`);
  later.setUTCDate(later.getUTCDate() + 3);
  await setClock(page.request, `${later.toISOString().slice(0, 10)}T12:00`);
  await signIn(page.request, TRAINER);
  await page.goto('/studio/inkomsten');
  const paid = page.getByRole('listitem').filter({ hasText: title }).first();
  await expect(paid).toContainText('Uitbetaald');
  await expectNoSidewaysScroll(page);
  await participant.dispose();
});
