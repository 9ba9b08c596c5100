import { mailbox } from '../support/mailbox.js';
import { seatPaid } from '../support/money.js';
import { bookableSession, type Scene } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const DETAILS = 'kind taxNumberEnd birthDate iban missing';
const SAVE = `mutation ($input: TaxDetailsInput!) { saveTaxDetails(input: $input) {
  __typename ... on Viewer { taxDetails { ${DETAILS} } } ... on InvalidInput { fields { field message } } } }`;

interface Saved {
  __typename: string;
  taxDetails: Record<string, unknown>;
  fields: { field: string; message: string }[];
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const save = async (caller: Caller, input: object) =>
  (await caller.graphql<{ saveTaxDetails: Saved }>(SAVE, { input })).saveTaxDetails;
const person = {
  kind: 'PERSON',
  taxNumber: '111222333',
  birthDate: '1980-02-29',
  iban: 'NL91 ABNA 0417 1643 00',
};

async function giveAddress({ trainer }: Pick<Scene, 'trainer'>): Promise<void> {
  await trainer.graphql(`mutation ($input: ProfileInput!) { updateProfile(input: $input) { __typename } }`, {
    input: {
      trainer: {
        tradeName: 'Studio Vonk',
        legalName: '=J. de Vries',
        vatStatus: 'STANDARD',
        street: 'Oudegracht 1',
        postcode: '3511 AB',
        town: 'Utrecht',
      },
    },
  });
}

describe('the details', () => {
  it('are checked, sealed, and never shown in full again', async () => {
    const trainer = await world.user({ trainer: true });
    const wrong = await save(trainer, {
      ...person,
      taxNumber: '123456789',
      iban: 'NL00',
      birthDate: '2027-01-01',
    });
    expect(wrong.fields.map(({ field }) => field)).toEqual(['taxNumber', 'birthDate', 'iban']);
    const { taxDetails } = await save(trainer, person);
    expect(taxDetails).toEqual({
      kind: 'PERSON',
      taxNumberEnd: '333',
      birthDate: '1980-02-29',
      iban: 'NL91ABNA0417164300',
      missing: ['legalName', 'address'],
    });
    const rows = JSON.stringify(await world.db.query('SELECT * FROM seller_tax_details'));
    expect(rows).not.toMatch(/111222333|0417164300/);
    const anew = await world.db.query<{ sealed: string }>(
      'SELECT sealed_tax_number AS sealed FROM seller_tax_details WHERE person_id = $1',
      [trainer.id],
    );
    await save(trainer, { kind: 'PERSON', taxNumber: '111222333' });
    const again = await world.db.query<{ sealed: string }>(
      'SELECT sealed_tax_number AS sealed FROM seller_tax_details WHERE person_id = $1',
      [trainer.id],
    );
    expect(again[0]!.sealed).not.toBe(anew[0]!.sealed);
  });

  it('stay where they are not sent, go where they are null, and are of one kind of seller', async () => {
    const trainer = await world.user({ trainer: true });
    await save(trainer, person);
    expect((await save(trainer, { kind: 'PERSON', iban: null })).taxDetails).toMatchObject({
      taxNumberEnd: '333',
      birthDate: '1980-02-29',
      iban: null,
    });
    expect((await save(trainer, { kind: 'COMPANY' })).taxDetails).toMatchObject({
      taxNumberEnd: null,
      birthDate: null,
      missing: ['legalName', 'address', 'taxNumber', 'iban'],
    });
  });

  it('are asked of nobody but who sells', async () => {
    const member = await world.user();
    const { errors } = await member.ask(SAVE, { input: person });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await member.graphql(`{ viewer { taxDetails { ${DETAILS} } } }`)).toEqual({
      viewer: { taxDetails: null },
    });
  });
});

describe('the report of a year', () => {
  const rowsOf = (csv: string) => {
    const [head, ...lines] = csv
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n');
    const names = head!.split(';');
    return lines.map((line) => Object.fromEntries(line.split(';').map((cell, at) => [names[at], cell])));
  };

  it('has what each seller was paid per quarter, for the admin alone', async () => {
    const scene = await bookableSession(world, { startsAt: '2026-12-22T09:00' });
    const next = await bookableSession(world, { startsAt: '2027-02-22T09:00' });
    await world.db.query('UPDATE trainings SET trainer_id = $1 WHERE id = $2', [
      scene.trainer.id,
      next.trainingId,
    ]);
    await world.db.query('UPDATE sessions SET trainer_id = $1 WHERE id = $2', [
      scene.trainer.id,
      next.sessionId,
    ]);
    await giveAddress(scene);
    await save(scene.trainer, person);
    await seatPaid(world, scene.sessionId, 2);
    await seatPaid(world, scene.sessionId);
    await seatPaid(world, next.sessionId);
    const unpaid = await bookableSession(world, { startsAt: '2026-12-22T13:00' });
    const admin = await world.user({ roles: ['admin'] });
    const report = async (caller: Caller, year: number) => caller.http('GET', `/taxes/dac7-${year}.csv`);
    expect(rowsOf((await report(admin, 2026)).body)).toEqual([]);

    for (const instant of ['2026-12-25T12:00:00Z', '2027-02-25T12:00:00Z']) {
      world.clock.set(instant);
      await world.settle();
    }
    const answer = await report(admin, 2026);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="dac7-2026.csv"',
    });
    const payouts = await world.db.query<{ net: number; fee: number; year: number }>(
      `SELECT net_cents AS net, fee_ex_vat_cents + fee_vat_cents AS fee,
         extract(year FROM sent_at)::int AS year FROM payouts WHERE trainer_id = $1 ORDER BY sent_at`,
      [scene.trainer.id],
    );
    expect(payouts.map(({ year }) => year)).toEqual([2026, 2027]);
    const euros = (cents: number) => (cents / 100).toFixed(2).replace('.', ',');
    const [row, ...others] = rowsOf(answer.body);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      jaar: '2026',
      'soort verkoper': 'natuurlijk persoon',
      'wettelijke naam': "'=J. de Vries",
      straat: 'Oudegracht 1',
      postcode: '3511 AB',
      plaats: 'Utrecht',
      land: 'NL',
      'fiscaal nummer': '111222333',
      geboortedatum: '1980-02-29',
      'KvK-nummer': '12345678',
      IBAN: 'NL91ABNA0417164300',
      'K3 aantal activiteiten': '0',
      'K4 tegenprestatie': euros(payouts[0]!.net),
      'K4 vergoedingen': euros(payouts[0]!.fee),
      'K4 aantal activiteiten': '2',
      'jaar aantal activiteiten': '2',
      'onder de drempel voor goederen': 'ja',
      ontbreekt: '',
    });
    expect(payouts[0]!.net + payouts[0]!.fee).toBe(3 * 9_500 + 5_985);
    expect(rowsOf((await report(admin, 2027)).body)).toMatchObject([
      {
        'K1 tegenprestatie': euros(payouts[1]!.net),
        'K1 aantal activiteiten': '1',
        'K4 aantal activiteiten': '0',
      },
    ]);
    for (const caller of [scene.trainer, unpaid.trainer])
      expect((await report(caller, 2026)).statusCode).toBe(403);
    expect((await report(world.visitor, 2026)).statusCode).toBe(401);
    expect((await admin.http('GET', '/taxes/dac7-20266.csv')).statusCode).toBe(404);
  });
});

describe('a trainer who sold something', () => {
  it('is asked for what is missing once a quarter, and no longer once it is there', async () => {
    world.clock.set('2027-04-05T07:30:00Z');
    const address = 'verkoper@voorbeeld.nl';
    const trainer = await world.user({ trainer: true, email: address });
    const scene = await bookableSession(world, { startsAt: '2027-12-22T09:00' });
    await world.db.query('UPDATE trainings SET trainer_id = $1 WHERE id = $2', [
      trainer.id,
      scene.trainingId,
    ]);
    await world.db.query('UPDATE sessions SET trainer_id = $1 WHERE id = $2', [trainer.id, scene.sessionId]);
    const asked = async (instant: string) => {
      world.clock.set(instant);
      await world.settle();
      return (await mailbox(world, address)).filter(({ subject }) =>
        subject.startsWith('De Belastingdienst'),
      );
    };
    expect(await asked('2027-04-06T07:30:00Z')).toEqual([]);
    await seatPaid(world, scene.sessionId);
    const [first] = await asked('2027-04-07T07:30:00Z');
    expect(first!.text).toContain('je officiële naam, je adres');
    expect(await asked('2027-06-30T07:30:00Z')).toHaveLength(1);
    expect(await asked('2027-07-01T07:30:00Z')).toHaveLength(2);
    await giveAddress({ trainer });
    await save(trainer, person);
    expect(await asked('2027-10-01T07:30:00Z')).toHaveLength(2);
  });
});
