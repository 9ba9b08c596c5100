import sharp from 'sharp';
import { Browser } from '../support/browser.js';
import { startWorld, type Caller, type World } from '../support/world.js';

const UPDATE = `mutation ($input: ProfileInput!) { updateProfile(input: $input) {
  __typename
  ... on Viewer {
    roles interfaceLanguage reminderEmails
    person { slug name headline about city languages photo { url width alt } }
    trainerProfile { tradeName kvk vatId vatStatus crkboNumber address contactEmail }
  }
  ... on InvalidInput { code message fields { field message } }
} }`;

const PERSON = `query ($slug: String!) { person(slug: $slug) {
  id slug name headline aboutHtml city languages
  trainer { tradeName kvk vatId vatStatus email trainingsGiven }
} }`;

interface Updated {
  updateProfile: {
    __typename: string;
    roles: string[];
    interfaceLanguage: string;
    reminderEmails: boolean;
    person: Record<string, unknown> & {
      slug: string;
      photo: { url: string; width: number; alt: string } | null;
    };
    trainerProfile: Record<string, unknown> | null;
    fields: { field: string; message: string }[];
  };
}

let world: World;
const update = async (caller: Caller, input: object) =>
  (await caller.graphql<Updated>(UPDATE, { input })).updateProfile;
const personAt = async (slug: string, caller: Caller = world.visitor) =>
  (await caller.graphql<{ person: Record<string, unknown> | null }>(PERSON, { slug })).person;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

describe('who may', () => {
  it('is nobody for a visitor', async () => {
    expect(await world.visitor.graphql('{ viewer { email } }')).toEqual({ viewer: null });
  });

  it('lets no visitor change a profile', async () => {
    const { errors } = await world.visitor.ask(UPDATE, { input: { name: 'Niemand' } });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('forgets a login that has ended', async () => {
    const caller = await world.user();
    await world.db.query(`UPDATE auth.session SET "expiresAt" = now() - interval '1 s' WHERE "userId" = $1`, [
      caller.id,
    ]);
    expect(await caller.graphql('{ viewer { email } }')).toEqual({ viewer: null });
  });
});

describe('a profile', () => {
  it('changes what is given, keeps what is not, clears what is null', async () => {
    const caller = await world.user({ name: 'Sanne de Wit' });
    const first = await update(caller, {
      headline: ' Ontwerper ',
      about: 'Ik **ontwerp**.',
      city: 'Utrecht',
      languages: ['NL', 'EN', 'NL'],
      reminderEmails: false,
    });
    expect(first.person).toMatchObject({
      name: 'Sanne de Wit',
      headline: 'Ontwerper',
      city: 'Utrecht',
      languages: ['NL', 'EN'],
    });
    const second = await update(caller, { headline: null, name: 'Sanne Wit' });
    expect(second).toMatchObject({ reminderEmails: false });
    expect(second.person).toMatchObject({
      slug: 'sanne-de-wit',
      name: 'Sanne Wit',
      headline: null,
      about: 'Ik **ontwerp**.',
      city: 'Utrecht',
    });
  });

  it('says per field what is wrong, in the language of the reader, and changes nothing', async () => {
    const caller = await world.user({ name: 'Piet Pietersen' });
    const input = { name: '', city: 'Breda', trainer: { tradeName: 'X', vatStatus: 'STANDARD', kvk: '123' } };
    const refused = await update(caller, input);
    expect(refused.__typename).toBe('InvalidInput');
    expect(refused.fields.map(({ field }) => field)).toEqual(['name', 'trainer.tradeName', 'trainer.kvk']);
    const english = await caller.ask<Updated>(UPDATE, { input }, { 'x-language': 'en' });
    expect(english.data.updateProfile.fields[2]!.message).not.toBe(refused.fields[2]!.message);
    expect(await personAt('piet-pietersen', caller)).toMatchObject({ city: null, trainer: null });
  });

  it('speaks the language of the interface from the next request on', async () => {
    const caller = await world.user();
    expect((await update(caller, { interfaceLanguage: 'EN' })).interfaceLanguage).toBe('EN');
    const refused = await update(caller, { name: '' });
    expect(refused.fields[0]!.message).toMatch(/[Ff]ill|[Ee]nter|required/);
  });

  it('shows a page without script, and without the mail address', async () => {
    const caller = await world.user({ name: 'Eva Bakker', email: 'eva.geheim@voorbeeld.nl' });
    await update(caller, { about: '# Hoi\n<script>alert(1)</script>[klik](javascript:alert(1))' });
    await update(caller, { trainer: { tradeName: 'Bakker', vatStatus: 'KOR' } });
    const page = await personAt('eva-bakker');
    expect(page).toMatchObject({ trainer: { tradeName: 'Bakker', email: null } });
    expect(page!.aboutHtml).toMatch(/^<h3>Hoi<\/h3>/);
    expect(JSON.stringify(page)).not.toMatch(/<script|<a|geheim/);
    const { errors } = await world.visitor.ask('{ person(slug: "eva-bakker") { email } }');
    expect(errors).toBeDefined();
  });

  it('gives people of one name pages of their own', async () => {
    const twins = [await world.user({ name: 'Jan Jansen' }), await world.user({ name: 'Jan Jansen' })];
    const slugs = await Promise.all(twins.map(async (twin) => (await update(twin, {})).person.slug));
    expect(slugs[0]).toBe('jan-jansen');
    expect(slugs[1]).toMatch(/^jan-jansen-[0-9a-f]{4}$/);
    expect((await personAt(slugs[1]!, twins[1]!))?.id).toBe(twins[1]!.id);
  });

  it('has no page while the mail address is unconfirmed', async () => {
    const account = { name: 'Onno Bekend', email: 'onno@voorbeeld.nl', password: 'een-lang-wachtwoord' };
    await new Browser(world).post('/sign-up/email', account);
    expect(await personAt('onno-bekend')).toBeNull();
  });
});

describe('giving training', () => {
  it('makes somebody a trainer, numbers in their usual form', async () => {
    const caller = await world.user({ name: 'Willem Lasser' });
    const updated = await update(caller, {
      trainer: {
        tradeName: ' Las & Zo ',
        vatStatus: 'STANDARD',
        kvk: '1234 5678',
        vatId: 'nl 0000.99998.b57',
        contactEmail: 'info@laszo.example',
      },
    });
    expect(updated.roles).toEqual(['member', 'trainer']);
    expect(updated.trainerProfile).toEqual({
      tradeName: 'Las & Zo',
      kvk: '12345678',
      vatId: 'NL000099998B57',
      vatStatus: 'STANDARD',
      crkboNumber: null,
      address: null,
      contactEmail: 'info@laszo.example',
    });
    expect(await personAt('willem-lasser')).toMatchObject({
      trainer: { tradeName: 'Las & Zo', kvk: '12345678', email: 'info@laszo.example', trainingsGiven: 0 },
    });
    const kept = await update(caller, { trainer: { tradeName: 'Las & Zo', vatStatus: 'KOR', vatId: null } });
    expect(kept.trainerProfile).toMatchObject({ kvk: '12345678', vatId: null, vatStatus: 'KOR' });
  });

  it('is exempt from VAT only with a number in the register of institutions', async () => {
    const caller = await world.user();
    const trainer = { tradeName: 'Instituut', vatStatus: 'CRKBO', kvk: '12345678' };
    expect((await update(caller, { trainer })).fields).toEqual([
      { field: 'trainer.crkboNumber', message: expect.any(String) },
      { field: 'trainer.crkboCheckedOn', message: expect.any(String) },
    ]);
    const exempt = await update(caller, {
      trainer: { ...trainer, crkboNumber: 'crkbo-12345', crkboCheckedOn: '2026-11-01' },
    });
    expect(exempt.trainerProfile).toMatchObject({ vatStatus: 'CRKBO', crkboNumber: 'CRKBO-12345' });
    const taxed = await update(caller, { trainer: { ...trainer, vatStatus: 'STANDARD' } });
    expect(taxed.trainerProfile).toMatchObject({ vatStatus: 'STANDARD', crkboNumber: null });
  });
});

describe('a photo', () => {
  const upload = async (caller: Caller) => {
    const png = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a40' } })
      .png()
      .toBuffer();
    const boundary = 'nutshell-test';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="ik.png"\r\ncontent-type: image/png\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), png, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const response = await world.app.inject({
      method: 'POST',
      url: '/api/files',
      headers: { cookie: caller.cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload,
    });
    return response.json<{ id: string }>().id;
  };

  it('is shown, replaced and removed', async () => {
    const caller = await world.user({ name: 'Foto Genie' });
    const photoId = await upload(caller);
    const { photo } = (await update(caller, { photoId })).person;
    expect(photo).toMatchObject({ url: `/files/${photoId}/800`, width: 60, alt: 'Foto Genie' });
    expect((await world.visitor.http('GET', photo!.url)).headers['content-type']).toBe('image/webp');

    const next = await upload(caller);
    await update(caller, { photoId: next });
    expect((await world.visitor.http('GET', photo!.url)).statusCode).toBe(404);
    expect((await update(caller, { removePhoto: true })).person.photo).toBeNull();
  });

  it('is not taken from somebody else', async () => {
    const [owner, other] = [await world.user(), await world.user()];
    const photoId = await upload(owner);
    for (const wrong of [photoId, 'geen-id'])
      expect((await update(other, { photoId: wrong })).fields).toMatchObject([{ field: 'photoId' }]);
  });
});

describe('the personal calendar', () => {
  it('has an address of its own, which can be renewed', async () => {
    const [caller, other] = [await world.user(), await world.user()];
    const address = async (who: Caller) =>
      (await who.graphql<{ viewer: { calendarFeedUrl: string } }>('{ viewer { calendarFeedUrl } }')).viewer
        .calendarFeedUrl;
    const before = await address(caller);
    expect(before).toMatch(new RegExp(`^${world.url}/calendar/[0-9a-f]{64}\\.ics$`));
    expect(await address(other)).not.toBe(before);
    await caller.graphql('mutation { renewCalendarFeed { email } }');
    expect(await address(caller)).not.toBe(before);
  });
});

describe('settings', () => {
  it('tells that payment is a sandbox, and of no demo accounts where there is no demo', async () => {
    const { settings } = await world.visitor.graphql<{ settings: object }>(
      '{ settings { sandboxPayments development tilesUrl demoAccounts { email } } }',
    );
    expect(settings).toEqual({ sandboxPayments: true, development: true, tilesUrl: null, demoAccounts: [] });
  });
});

describe('the first administrator', () => {
  it('is who comes first with the code of the log, and nobody after', async () => {
    const { FirstAdmin } = await import('../../apps/api/src/accounts/first-admin.js');
    const code = await world.app.get(FirstAdmin).code();
    const appoint = (who: Caller, given: unknown) => who.http('POST', '/api/first-admin', { code: given });
    const runners = await Promise.all(Array.from({ length: 8 }, () => world.user()));
    expect((await appoint(world.visitor, code)).statusCode).toBe(401);
    for (const wrong of ['', 'x', null, `${code}x`])
      expect((await appoint(runners[0]!, wrong)).statusCode).toBe(403);

    const statuses = await Promise.all(runners.map(async (who) => (await appoint(who, code)).statusCode));
    expect(statuses.sort()).toEqual([200, ...Array<number>(7).fill(403)]);
    const admins = await world.db.query(`SELECT 1 FROM people WHERE 'admin' = ANY (roles)`);
    expect(admins).toHaveLength(1);
    expect(await world.app.get(FirstAdmin).code()).toBeNull();
  });
});
