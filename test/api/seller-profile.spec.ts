import { mailbox } from '../support/mailbox.js';
import { book, pay } from '../support/bookings.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const UPDATE = `mutation ($input: ProfileInput!) { updateProfile(input: $input) {
  __typename
  ... on Viewer { trainerProfile { tradeName legalName kvk vatStatus crkboNumber crkboCheckedOn crkboExpiresOn street postcode
    town country address phone contactEmail } }
  ... on InvalidInput { fields { field message } }
} }`;

interface Updated {
  updateProfile: {
    __typename: string;
    trainerProfile: Record<string, unknown>;
    fields: { field: string; message: string }[];
  };
}

let world: World;
const update = async (caller: Caller, trainer: object) =>
  (await caller.graphql<Updated>(UPDATE, { input: { trainer } })).updateProfile;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const vonk = { tradeName: 'Studio Vonk', vatStatus: 'STANDARD', kvk: '12345678' };

describe('the legal address', () => {
  it('is kept in parts, and on one line for who reads it so', async () => {
    const caller = await world.user();
    const { trainerProfile } = await update(caller, {
      ...vonk,
      legalName: 'J. de Vries',
      street: ' Oudegracht 1 ',
      postcode: '3511ab',
      town: 'Utrecht',
      phone: '06-1234 5678',
    });
    expect(trainerProfile).toMatchObject({
      legalName: 'J. de Vries',
      street: 'Oudegracht 1',
      postcode: '3511 AB',
      town: 'Utrecht',
      country: 'NL',
      address: 'Oudegracht 1, 3511 AB Utrecht',
      phone: '+31612345678',
    });
    const kept = await update(caller, { ...vonk, phone: null });
    expect(kept.trainerProfile).toMatchObject({ street: 'Oudegracht 1', phone: null });
    const cleared = await update(caller, { ...vonk, street: null, postcode: null, town: null });
    expect(cleared.trainerProfile).toMatchObject({ street: null, address: null });
  });

  it('is read from one line, where it was sent so', async () => {
    const caller = await world.user();
    const { trainerProfile } = await update(caller, { ...vonk, address: 'Oudegracht 1\n3511ab Utrecht' });
    expect(trainerProfile).toMatchObject({ street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht' });
    const unclear = await update(caller, { ...vonk, address: 'Ergens in Utrecht' });
    expect(unclear.trainerProfile).toMatchObject({ street: null, address: 'Ergens in Utrecht' });
  });

  it('is refused in part, or with a wrong postcode or telephone number', async () => {
    const caller = await world.user();
    const { fields } = await update(caller, {
      ...vonk,
      street: 'Oudegracht 1',
      postcode: '0000 AA',
      phone: '12',
    });
    expect(fields.map(({ field }) => field)).toEqual(['trainer.postcode', 'trainer.town', 'trainer.phone']);
    const abroad = { street: 'Grote Markt 1', postcode: '2000', town: 'Antwerpen', country: 'BE' };
    expect((await update(caller, { ...vonk, ...abroad })).trainerProfile).toMatchObject(abroad);
  });
});

describe('who sells', () => {
  const IDENTITY = `query ($slug: String!) { training(slug: $slug) { trainer { trainer {
    tradeName legalName kvk vatId email phone isPrivate address { street postcode town country } } } } }`;
  const identity = async (slug: string) =>
    (await world.visitor.graphql<{ training: { trainer: { trainer: object } } }>(IDENTITY, { slug })).training
      .trainer.trainer;
  const whole = {
    tradeName: 'Studio Vonk',
    legalName: 'J. de Vries',
    vatId: 'NL000099998B57',
    contactEmail: 'info@vonk.example',
    phone: '0612345678',
    street: 'Oudegracht 1',
    postcode: '3511 AB',
    town: 'Utrecht',
  };

  it('is known to whoever looks at a training: a company with its address', async () => {
    const { trainer, slug } = await bookableSession(world);
    await update(trainer, { ...whole, vatStatus: 'STANDARD', kvk: '12345678' });
    expect(await identity(slug)).toEqual({
      tradeName: 'Studio Vonk',
      legalName: 'J. de Vries',
      kvk: '12345678',
      vatId: 'NL000099998B57',
      email: 'info@vonk.example',
      phone: '+31612345678',
      isPrivate: false,
      address: { street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht', country: 'NL' },
    });
  });

  it('is a private person without a number in the register, whose home is not shown', async () => {
    const { trainer, slug } = await bookableSession(world);
    await update(trainer, { ...whole, vatStatus: 'KOR', kvk: null, vatId: null });
    expect(await identity(slug)).toMatchObject({ isPrivate: true, kvk: null, address: null });
  });
});

describe('an exemption', () => {
  const exempt = { tradeName: 'Instituut', vatStatus: 'CRKBO', kvk: '12345678', crkboNumber: 'CRKBO-77' };
  const vatOf = async (slug: string) =>
    (
      await world.visitor.graphql<{
        training: { price: { vatPercent: number }; sessions: { price: { vatPercent: number } }[] };
      }>(
        `query ($slug: String!) { training(slug: $slug) { price { vatPercent } sessions { price { vatPercent } } } }`,
        { slug },
      )
    ).training;

  it('is refused with a day to come, or of 4 years ago', async () => {
    const caller = await world.user();
    for (const crkboCheckedOn of ['2026-11-24', '2022-11-23']) {
      const { fields } = await update(caller, { ...exempt, crkboCheckedOn });
      expect(fields).toEqual([
        { field: 'trainer.crkboCheckedOn', message: expect.stringContaining('4 jaar') },
      ]);
    }
  });

  it('ends 4 years after it was checked, told 60 and 14 days before, and at the end', async () => {
    const address = 'instituut@voorbeeld.nl';
    const trainer = await world.user({ email: address, trainer: true });
    const scene = await bookableSession(world, { startsAt: '2027-03-01T09:00' });
    await world.db.query('UPDATE trainings SET trainer_id = $1 WHERE id = $2', [
      trainer.id,
      scene.trainingId,
    ]);
    await world.db.query('UPDATE sessions SET trainer_id = $1 WHERE id = $2', [trainer.id, scene.sessionId]);
    const { trainerProfile } = await update(trainer, { ...exempt, crkboCheckedOn: '2023-02-15' });
    expect(trainerProfile).toMatchObject({ crkboExpiresOn: '2027-02-15' });
    await world.settle();
    expect((await vatOf(scene.slug)).sessions).toEqual([{ price: { vatPercent: 0 } }]);
    const early = await world.user();
    const booking = await book(early, scene.sessionId);
    await pay(early, booking.payment.checkoutUrl);

    const told = async () =>
      (await mailbox(world, address))
        .map(({ subject }) => subject)
        .filter((subject) => subject.includes('CRKBO'));
    const at = async (instant: string) => {
      world.clock.set(instant);
      await world.settle();
      return told();
    };
    const soon = 'Je CRKBO-inschrijving loopt af op 15 februari 2027';
    expect(await at('2026-12-16T10:00:00Z')).toEqual([]);
    expect(await at('2026-12-17T10:00:00Z')).toEqual([soon]);
    expect(await at('2027-01-31T10:00:00Z')).toEqual([soon]);
    expect(await at('2027-02-01T07:59:00Z')).toEqual([soon]);
    expect(await at('2027-02-01T08:00:00Z')).toEqual([soon, soon]);
    expect(await at('2027-02-14T22:59:00Z')).toEqual([soon, soon]);
    expect((await vatOf(scene.slug)).price.vatPercent).toBe(0);
    expect(await at('2027-02-14T23:01:00Z')).toEqual([
      soon,
      soon,
      'Je rekent nu 21% btw: je CRKBO-inschrijving is afgelopen',
    ]);
    expect(await vatOf(scene.slug)).toEqual({
      price: { vatPercent: 21 },
      sessions: [{ price: { vatPercent: 21 } }],
    });
    expect((await at('2027-02-20T10:00:00Z')).length).toBe(3);

    const late = await book(await world.user(), scene.sessionId);
    expect(late).toMatchObject({ totalCents: 11_495, vatCents: 1_995 });
    const [kept] = await world.db.query('SELECT vat_status, total_cents FROM bookings WHERE id = $1', [
      booking.id,
    ]);
    expect(kept).toEqual({ vat_status: 'CRKBO', total_cents: 9_500 });
  });
});
