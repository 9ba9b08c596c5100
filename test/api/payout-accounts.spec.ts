import { bookableSession, publishTraining, scheduleSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const START = `mutation ($accept: Boolean!) { startPayoutOnboarding(input: { acceptMandate: $accept }) {
  __typename ... on PayoutOnboarding { url } ... on UserError { message } } }`;
const start = async (trainer: Caller, accept: boolean) =>
  (await trainer.graphql<{ startPayoutOnboarding: { __typename: string; url: string } }>(START, { accept }))
    .startPayoutOnboarding;
const account = async (trainer: Caller) =>
  (
    await trainer.graphql<{ viewer: { payoutAccount: Record<string, unknown> | null } }>(
      `{ viewer { payoutAccount { status requirements mandateAcceptedAt feePercent } } }`,
    )
  ).viewer.payoutAccount;
/** By the buttons of the sandbox's own page. */
const press = async (trainer: Caller, url: string, act: 'active' | 'restricted') => {
  const answer = await trainer.http('POST', `${new URL(url).pathname}/${act}`, '', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toBe(`${world.url}/studio/inkomsten?uitbetaling=terug`);
  await world.settle();
};
const newTrainer = () => world.user({ trainer: { payoutAccount: false } });

describe('receiving money', () => {
  it('starts with the agreement, goes through the provider’s page, and is ready when the provider says so', async () => {
    const trainer = await newTrainer();
    expect(await account(trainer)).toEqual({
      status: 'NONE',
      requirements: [],
      mandateAcceptedAt: null,
      feePercent: 10,
    });
    expect(await start(trainer, false)).toMatchObject({ __typename: 'MandateNeeded' });
    const { url } = await start(trainer, true);
    expect(await account(trainer)).toMatchObject({
      status: 'INCOMPLETE',
      requirements: ['individual.verification.document', 'external_account'],
      mandateAcceptedAt: world.clock.now().toISOString(),
    });
    const page = await trainer.http('GET', new URL(url).pathname);
    expect(page.body).toContain('Testomgeving');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    await press(trainer, url, 'active');
    expect(await account(trainer)).toMatchObject({ status: 'ACTIVE', requirements: [] });
  });

  it('says what is missing when the provider is not content, and can be repaired', async () => {
    const trainer = await newTrainer();
    const { url } = await start(trainer, true);
    await press(trainer, url, 'restricted');
    expect(await account(trainer)).toMatchObject({
      status: 'RESTRICTED',
      requirements: ['individual.verification.document'],
    });
    await press(trainer, (await start(trainer, false)).url, 'active');
    expect(await account(trainer)).toMatchObject({ status: 'ACTIVE' });
    const [row] = await world.db.query('SELECT count(*)::int AS n FROM sandbox.accounts WHERE key = $1', [
      trainer.id,
    ]);
    expect(row).toEqual({ n: 1 });
  });

  it('needs a complete trainer profile, and is nobody else’s business', async () => {
    const member = await world.user();
    expect(await account(member)).toBeNull();
    expect(await start(member, true)).toMatchObject({ __typename: 'TrainerProfileIncomplete' });
    const old = await world.visitor.http('GET', '/sandbox/onboarding/sbx_link_0');
    expect(old.statusCode).toBe(404);
  });

  it('works for an hour by one link', async () => {
    const trainer = await newTrainer();
    const { url } = await start(trainer, true);
    world.clock.forward({ hours: 2 });
    expect((await trainer.http('GET', new URL(url).pathname)).statusCode).toBe(404);
  });
});

describe('publishing something that costs money', () => {
  const draft = async (trainer: Caller, priceExVatCents: number) => {
    const { createTraining } = await trainer.graphql<{ createTraining: { id: string } }>(
      `mutation ($input: TrainingInput!) { createTraining(input: $input) { ... on Training { id } } }`,
      {
        input: {
          title: 'Leren solderen',
          summary: 'Je soldeert een printje.',
          description: 'We solderen een printje en meten het na, met eigen gereedschap en rustige uitleg.',
          outcomes: ['Je soldeert'],
          levelFrom: 0,
          levelTo: 1,
          topics: ['figma'],
          language: 'NL',
          format: 'FACE_TO_FACE',
          durationMinutes: 180,
          minSeats: 1,
          maxSeats: 8,
          priceExVatCents,
          extraCosts: '',
        },
      },
    );
    return createTraining.id;
  };
  const publish = async (trainer: Caller, id: string) =>
    (
      await trainer.graphql<{ publishTraining: { __typename: string } }>(
        `mutation ($id: ID!) { publishTraining(id: $id) { __typename } }`,
        { id },
      )
    ).publishTraining.__typename;

  it('waits for an account that can receive it; what is free does not', async () => {
    const trainer = await newTrainer();
    const paid = await draft(trainer, 9_500);
    expect(await publish(trainer, paid)).toBe('PayoutOnboardingNeeded');
    const free = await draft(trainer, 0);
    expect(await publish(trainer, free)).toBe('Training');
    const { updateTraining } = await trainer.graphql<{ updateTraining: { __typename: string } }>(
      `mutation ($id: ID!) { updateTraining(id: $id, input: { priceExVatCents: 100 }) { __typename } }`,
      { id: free },
    );
    expect(updateTraining.__typename).toBe('PayoutOnboardingNeeded');
    await press(trainer, (await start(trainer, true)).url, 'active');
    expect(await publish(trainer, paid)).toBe('Training');
  });

  it('waits as well for new dates of what is public, once the account is no longer good', async () => {
    const { trainer, trainingId, sessionId } = await bookableSession(world);
    await press(trainer, (await start(trainer, false)).url, 'restricted');
    await expect(scheduleSession(trainer, trainingId, { startsAt: '2027-01-22T09:00' })).rejects.toThrow(
      'PayoutOnboardingNeeded',
    );
    const { publishSession } = await trainer.graphql<{ publishSession: { __typename: string } }>(
      `mutation ($id: ID!) { publishSession(id: $id) { __typename } }`,
      { id: sessionId },
    );
    expect(publishSession.__typename).toBe('Session');
  });

  it('shows beforehand what it brings', async () => {
    const { platformFee } = await world.visitor.graphql<{ platformFee: object }>(
      `{ platformFee(priceExVatCents: 10000) { percent feeExVatCents feeVatCents trainerGetsCents } }`,
    );
    expect(platformFee).toEqual({
      percent: 10,
      feeExVatCents: 1_000,
      feeVatCents: 210,
      trainerGetsCents: 10_890,
    });
    const trainer = await world.user({ trainer: true });
    await expect(publishTraining(trainer)).resolves.toBeDefined();
  });
});
