import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { Guest } from './people.js';
import { graphql } from './site-tools.js';

/** Joins the workplace of somebody by the invitation that they would share. @returns its id */
export async function joinWorkplaceOf(member: Guest, ...joining: APIRequestContext[]): Promise<string> {
  const { viewer } = await graphql<{ viewer: { organisations: [{ id: string; inviteUrl: string }] } }>(
    member.page.request,
    '{ viewer { organisations { id inviteUrl } } }',
  );
  const [{ id, inviteUrl }] = viewer.organisations;
  for (const request of joining) {
    const { joinOrganisation } = await graphql<{ joinOrganisation: { __typename: string } }>(
      request,
      'mutation ($code: String!) { joinOrganisation(code: $code) { __typename } }',
      { code: inviteUrl.split('/').at(-1)! },
    );
    expect(['Organisation', 'AlreadyMember']).toContain(joinOrganisation.__typename);
  }
  return id;
}

/** Says in the studio that somebody gives training. */
export async function becomeTrainer(page: Page, tradeName: string): Promise<void> {
  await page.goto('/instellingen?deel=trainer');
  await page.getByLabel('Handelsnaam').fill(tradeName);
  await page.getByLabel('KvK-nummer').fill('42345678');
  await page
    .getByRole('region', { name: /training geven/i })
    .getByRole('button', { name: 'Bewaar' })
    .click();
  await expect(page.getByText('Je kunt nu een training maken.')).toBeVisible();
}

export async function wantToKnow({ page }: Guest, questionId: string): Promise<void> {
  const { alsoWantToKnow } = await graphql<{ alsoWantToKnow: { __typename: string } }>(
    page.request,
    'mutation ($input: AlsoWantInput!) { alsoWantToKnow(input: $input) { __typename } }',
    { input: { postId: questionId } },
  );
  expect(alsoWantToKnow.__typename).toBe('AlsoWant');
}

export async function joinRequest({ page }: Guest, requestId: string): Promise<void> {
  const { joinRequest: joined } = await graphql<{ joinRequest: { __typename: string } }>(
    page.request,
    'mutation ($input: JoinRequestInput!) { joinRequest(input: $input) { __typename } }',
    { input: { requestId } },
  );
  expect(joined.__typename).toBe('Request');
}

export interface AskedFor {
  id: string;
  slug: string;
  status: string;
  chooseBy: string | null;
  proposals: { id: string; trainer: { name: string }; dates: { id: string; localStart: string }[] }[];
  session: { id: string; startsAt: string; endsAt: string; localStart: string } | null;
}

export async function requestBy({ page }: { page: Page }, slug: string): Promise<AskedFor> {
  const { request } = await graphql<{ request: AskedFor }>(
    page.request,
    `
      query ($slug: String!) {
        request(slug: $slug) {
          id
          slug
          status
          chooseBy
          proposals {
            id
            trainer {
              name
            }
            dates {
              id
              localStart
            }
          }
          session {
            id
            startsAt
            endsAt
            localStart
          }
        }
      }
    `,
    { slug },
  );
  return request;
}

/** A training on the days that are given, in the afternoon, at the loft. */
export async function propose(
  request: APIRequestContext,
  requestId: string,
  {
    title,
    days,
    priceExVatCents = 0,
    minSeats = 3,
  }: {
    title: string;
    days: string[];
    priceExVatCents?: number;
    minSeats?: number;
  },
): Promise<void> {
  const { topics } = await graphql<{ topics: { slug: string }[] }>(request, '{ topics { slug } }');
  const { proposeTraining } = await graphql<{ proposeTraining: { __typename: string; message?: string } }>(
    request,
    'mutation ($input: ProposeTrainingInput!) { proposeTraining(input: $input) { __typename ... on UserError { message } } }',
    {
      input: {
        requestId,
        newTraining: {
          title,
          summary: 'Een middag aan de tafel, met je eigen werk.',
          description: 'We beginnen met wat je meebrengt en oefenen tot het lukt. Iedereen krijgt een tafel.',
          outcomes: ['Je weet wat je anders doet'],
          durationMinutes: 120,
          topics: [topics[0]!.slug],
        },
        text: 'Ik neem plaatjes mee waarop je kunt oefenen.',
        priceExVatCents,
        minSeats,
        maxSeats: 8,
        dates: days.map((day) => ({ startsAt: `${day}T18:30` })),
        place: { name: 'De Loods', street: 'Kade 1', postcode: '3511 AB', town: 'Utrecht' },
      },
    },
  );
  expect(proposeTraining.__typename, proposeTraining.message).toBe('Proposal');
}

type Answer = 'YES' | 'IF_NEED_BE' | 'NO';

/** Says of each date in turn whether one can. */
export async function voteOn({ page }: Guest, request: AskedFor, answers: Answer[]): Promise<void> {
  const dates = request.proposals
    .flatMap((proposal) => proposal.dates)
    .sort((a, b) => a.localStart.localeCompare(b.localStart));
  const votes = answers.map((answer, index) => ({ dateId: dates[index]!.id, answer }));
  const { voteOnDates } = await graphql<{ voteOnDates: { __typename: string } }>(
    page.request,
    'mutation ($input: VoteOnDatesInput!) { voteOnDates(input: $input) { __typename } }',
    { input: { requestId: request.id, votes } },
  );
  expect(voteOnDates.__typename).toBe('Request');
}

/** Notes that everybody with a seat was there. @returns how many */
export async function markAllPresent(
  request: APIRequestContext,
  sessionId: string,
  at: string,
): Promise<number> {
  const { session } = await graphql<{ session: { participants: { id: string }[] } }>(
    request,
    'query ($id: ID!) { session(id: $id) { participants { id } } }',
    { id: sessionId },
  );
  const marks = session.participants.map(({ id }) => ({
    participantId: id,
    status: 'ATTENDED',
    markedAt: at,
  }));
  await graphql(
    request,
    'mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { __typename } }',
    { input: { sessionId, marks } },
  );
  return marks.length;
}
