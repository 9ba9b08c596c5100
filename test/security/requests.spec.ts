import { newId } from '../../apps/api/src/platform/ids.js';
import { book } from '../support/bookings.js';
import { mailbox } from '../support/mailbox.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let member: Caller;
let sessionId: string;
let slug: string;

beforeAll(async () => {
  world = await startWorld();
  member = await world.user({ name: 'Gewoon Lid', email: 'lid@voorbeeld.nl' });
  ({ sessionId, slug } = await bookableSession(world));
});
afterAll(() => world?.close());

const send = (body: object | string, headers: Record<string, string> = {}, as = member) =>
  as.http('POST', '/graphql', body, headers);

describe('an operation that is made to cost much', () => {
  const refusedFor = async (query: string, why: RegExp, variables?: object): Promise<void> => {
    const { errors, data } = await world.visitor.ask<object | null>(query, variables);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toMatch(why);
  };

  it('is stopped when it is deep, also through fragments', async () => {
    const deep = (level: number): string =>
      level ? `trainer { trainings { nodes { ${deep(level - 1)} } } }` : 'id';
    await refusedFor(`{ trainings { nodes { ${deep(5)} } } }`, /depth|cost/i);
    await refusedFor(
      `{ trainings { nodes { ...a } } }
       ${Array.from('abcdefgh')
         .map(
           (name, at, all) =>
             `fragment ${name} on Training { ${all[at + 1] ? `trainer { trainings { nodes { ...${all[at + 1]} } } }` : 'id'} }`,
         )
         .join('\n')}`,
      /depth|cost/i,
    );
  });

  it('is stopped when its fragments go round', async () => {
    await refusedFor(
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a topics { id } }',
      /itself|depth|fragment|cycl|spread/i,
    );
  });

  it('is stopped when it asks the same under many names, or many things at once', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => `a${at}: topics { id }`).join(' ');
    await refusedFor(`{ ${many(40)} }`, /alias/i);
    await refusedFor(`{ ${'topics { id } '.repeat(600)} }`, /token/i);
    await refusedFor(`{ topics { id ${'@include(if: true) '.repeat(30)} } }`, /directive/i);
  });

  it('gets no hint of names that it guessed', async () => {
    const { errors } = await world.visitor.ask('{ topicz { id } }');
    expect(JSON.stringify(errors)).not.toContain('topics');
  });

  it('may not bring variables of any size, depth or shape', async () => {
    const query = 'query ($text: String!) { suggestions(text: $text) { __typename } }';
    expect((await send({ query, variables: { text: 'x'.repeat(300_000) } })).statusCode).toBe(413);
    const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const answer = await send(`{"query":"{ topics { id } }","variables":${nested}}`, {
      'content-type': 'application/json',
    });
    expect(answer.statusCode).toBeLessThan(500);
    for (const text of [['x'], { a: 1 }, 1, null, true])
      expect((await send({ query, variables: { text } })).statusCode).toBe(400);
    const long = await world.visitor.ask<{ suggestions: object[] }>(query, { text: 'zoek '.repeat(40_000) });
    expect(long.errors?.[0]?.extensions.code ?? 'fine').not.toBe('INTERNAL');
    const ids = Array.from({ length: 5_000 }, () => newId());
    const skills = await member.ask(
      'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { __typename ... on InvalidInput { fields { field } } } }',
      { input: { title: 'Hoeveel vaardigheden passen erin?', scope: 'PUBLIC', skillIds: ids } },
    );
    expect(skills.errors?.[0]?.extensions.code ?? JSON.stringify(skills.data)).toMatch(
      /INVALID|InvalidInput/,
    );
  });

  it('may not reach for the prototype of things', async () => {
    for (const body of [
      '{"__proto__":{"admin":true},"query":"{ topics { id } }"}',
      '{"query":"{ topics { id } }","variables":{"constructor":{"prototype":{"admin":true}}}}',
    ])
      expect((await send(body, { 'content-type': 'application/json' })).statusCode).toBe(400);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe('a request that another site makes', () => {
  const WIPE = 'mutation { deleteAccount(input: { email: "lid@voorbeeld.nl" }) { __typename } }';

  it.each([
    ['a form', `query=${encodeURIComponent(WIPE)}`, { 'content-type': 'application/x-www-form-urlencoded' }],
    [
      'a form with files',
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\nmutation\r\n--x--',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
    ['text that is JSON', JSON.stringify({ query: WIPE }), { 'content-type': 'text/plain' }],
    ['nothing that says what it is', JSON.stringify({ query: WIPE }), { 'content-type': '' }],
  ])('is refused: %s', async (_, body, headers) => {
    const answer = await send(body, { ...headers, origin: 'https://kwaad.example' });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('changes nothing by GET, and is read without a preflight by nobody', async () => {
    const path = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
    const changing = await member.http('GET', path(WIPE), undefined, { 'apollo-require-preflight': 'true' });
    expect(changing.statusCode).toBe(405);
    expect((await member.http('GET', path('{ viewer { email } }'))).statusCode).toBe(400);
    const preflight = await world.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin: 'https://kwaad.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
    const { viewer } = await member.graphql<{ viewer: { email: string } }>('{ viewer { email } }');
    expect(viewer.email).toBe('lid@voorbeeld.nl');
  });
});

describe('fields that were not asked for', () => {
  it.each([
    ['updateProfile', 'ProfileInput', { name: 'Gewoon Lid', roles: ['admin'] }],
    ['updateProfile', 'ProfileInput', { name: 'Gewoon Lid', id: '01900000-0000-7000-8000-000000000000' }],
    ['updateProfile', 'ProfileInput', { name: 'Gewoon Lid', suspendedAt: null, email: 'ander@voorbeeld.nl' }],
    ['bookSeats', 'BookSeatsInput', { sessionId: 'x', totalCents: 0, status: 'CONFIRMED' }],
    ['bookSeats', 'BookSeatsInput', { sessionId: 'x', memberId: '01900000-0000-7000-8000-000000000000' }],
  ])('are refused by %s', async (mutation, type, input) => {
    const answer = await member.ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`,
      { input },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('are nothing to signing up', async () => {
    const body = { name: 'Slim Idee', email: 'slim@voorbeeld.nl', password: 'een-lang-wachtwoord' };
    const more = {
      id: member.id,
      role: 'admin',
      roles: ['admin'],
      emailVerified: true,
      image: 'https://x',
      twoFactorEnabled: true,
    };
    await world.visitor.http('POST', '/api/auth/sign-up/email', { ...body, ...more }, { origin: world.url });
    const rows = await world.db.query(
      `SELECT u.id = $1 AS same, u."emailVerified" AS verified, u."twoFactorEnabled" AS second, p.roles
       FROM auth."user" u JOIN people p ON p.id = u.id WHERE u.email = 'slim@voorbeeld.nl'`,
      [member.id],
    );
    expect(
      rows.filter((row) => JSON.stringify(row).includes('true') || JSON.stringify(row).includes('admin')),
    ).toEqual([]);
  });

  it('make nobody the first administrator without the code', async () => {
    for (const code of ['', 'x', 'A'.repeat(43), { length: 43 }, null, ['x']])
      expect((await member.http('POST', '/api/first-admin', { code })).statusCode).toBe(403);
  });
});

describe('an address that leads elsewhere', () => {
  const ELSEWHERE = [
    'https://kwaad.example',
    '//kwaad.example',
    '/\\kwaad.example',
    'javascript:alert(1)',
    '/\t/kwaad.example',
    'http:kwaad.example',
  ];

  let readers = 0;
  const here = () => new URL(world.url).origin;
  /** Where a browser would go from one of our pages. */
  const leadsTo = (location: unknown): string =>
    typeof location === 'string' ? new URL(location, world.url).origin : here();

  it.each([
    ['POST', '/api/auth/sign-in/magic-link', 'callbackURL'],
    ['POST', '/api/auth/sign-in/magic-link', 'errorCallbackURL'],
    ['POST', '/api/auth/request-password-reset', 'redirectTo'],
    ['POST', '/api/auth/send-verification-email', 'callbackURL'],
    ['GET', '/api/auth/verify-email?token=x', 'callbackURL'],
    ['GET', '/api/auth/magic-link/verify?token=x', 'callbackURL'],
    ['GET', '/api/auth/magic-link/verify?token=x', 'errorCallbackURL'],
    ['GET', '/api/auth/reset-password/x?a=b', 'callbackURL'],
  ] as const)('is not followed: %s %s with %s', async (method, path, name) => {
    for (const target of ELSEWHERE) {
      await world.user({ email: `${++readers}@lezer.example` });
      const { statusCode, headers } =
        method === 'GET'
          ? await world.visitor.http('GET', `${path}&${name}=${encodeURIComponent(target)}`)
          : await world.visitor.http(
              'POST',
              path,
              { email: `${readers}@lezer.example`, [name]: target },
              { origin: world.url },
            );
      expect([target, leadsTo(headers.location)]).toEqual([target, here()]);
      expect([target, statusCode]).not.toEqual([target, 500]);
    }
    const mails = await world.db.query<{ text: string }>('SELECT text FROM mails');
    const back = mails.flatMap(({ text }) =>
      [...text.matchAll(/https?:\/\/\S+/g)].flatMap(([link]) => [
        link,
        ...[...new URL(link).searchParams].flatMap(([key, value]) => (/url/i.test(key) ? [value] : [])),
      ]),
    );
    expect(back.map(leadsTo).filter((origin) => origin !== here())).toEqual([]);
  });

  it('is not made of the name of a host that the sender chose', async () => {
    await world.user({ email: 'gast@voorbeeld.nl' });
    const headers = { host: 'kwaad.example', 'x-forwarded-host': 'kwaad.example', origin: world.url };
    await world.visitor.http(
      'POST',
      '/api/auth/request-password-reset',
      { email: 'gast@voorbeeld.nl', redirectTo: '/' },
      headers,
    );
    await world.settle();
    const mails = await mailbox(world, 'gast@voorbeeld.nl');
    expect(mails.length).toBeGreaterThan(0);
    for (const { html, text } of mails) expect(`${html}${text}`).not.toContain('kwaad.example');
    const page = await world.visitor.http('GET', `/trainingen/${slug}`, undefined, {
      ...headers,
      accept: 'text/html',
    });
    expect(page.body).not.toContain('kwaad.example');
  });

  it('leads to no file but those that are served', async () => {
    for (const path of [
      '/..%2f..%2fpackage.json',
      '/assets/..%2fpersisted-documents.json',
      '/assets/%2e%2e/persisted-documents.json',
      '/persisted-documents.json',
      '/files/..%2f..%2fetc%2fpasswd/800',
      '/files/x/download',
      '/.env',
      '/assets/..%5c..%5cpackage.json',
    ]) {
      const answer = await world.visitor.http('GET', path, undefined, { accept: '*/*' });
      expect([path, [403, 404]]).toEqual([path, expect.arrayContaining([answer.statusCode])]);
      expect(answer.body).not.toMatch(/"dependencies"|"query |root:x:/);
    }
  });
});

describe('a line break where none belongs', () => {
  it('becomes no header of an answer', async () => {
    const file = await member.http(
      'POST',
      '/api/files?kind=attachment',
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a%0d%0aset-cookie: x=1.txt"\r\ncontent-type: text/plain\r\n\r\nhallo\r\n--x--\r\n',
      { 'content-type': 'multipart/form-data; boundary=x' },
    );
    expect(file.statusCode).toBe(201);
    const answer = await member.http('GET', file.json<{ url: string }>().url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(String(answer.headers['content-disposition'])).not.toMatch(/[\r\n]/);
    const page = await world.visitor.http('GET', '/%0d%0aset-cookie:%20x=1', undefined, {
      accept: 'text/html',
    });
    expect(page.headers['set-cookie']).toBeUndefined();
    const request = await world.visitor.http('GET', '/healthz', undefined, { 'x-request-id': 'x\tset' });
    expect(request.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('becomes no header of a mail, and no second reader', async () => {
    const free = await bookableSession(world, { priceExVatCents: 0 });
    const booked = await book(member, free.sessionId, 2);
    await world.settle();
    const [{ id } = { id: '' }] = await world.db.query<{ id: string }>(
      'SELECT id FROM participants WHERE booking_id = $1 ORDER BY position DESC LIMIT 1',
      [booked.id],
    );
    const name = (email: string, as: string) =>
      member.ask<{ nameParticipants: { __typename: string } }>(
        'mutation ($input: NameParticipantsInput!) { nameParticipants(input: $input) { __typename } }',
        { input: { bookingId: booked.id, participants: [{ participantId: id, name: as, email }] } },
      );
    for (const email of [
      'een@voorbeeld.nl\r\nBcc: twee@voorbeeld.nl',
      'een@voorbeeld.nl, twee@voorbeeld.nl',
      'een,twee@voorbeeld.nl',
      'een<twee@voorbeeld.nl>',
      'een@voorbeeld.nl\u0000',
      '"a\r\nb"@voorbeeld.nl',
    ])
      expect((await name(email, 'Mee Loper')).data?.nameParticipants.__typename).toBe('InvalidInput');
    const cut = await name('mee@voorbeeld.nl', 'Mee\u0000Loper');
    expect(cut.errors?.[0]?.extensions.code).toBe('INVALID');
    const broken = await name('mee@voorbeeld.nl', 'Mee\r\nBcc: twee@voorbeeld.nl');
    await world.settle();
    const heads = (
      await world.db.query<{ all: string }>(`SELECT "to" || subject || headers::text AS all FROM mails`)
    ).map((row) => row.all);
    expect(broken.errors ?? []).toEqual([]);
    expect(heads.filter((head) => /[\r\n]/.test(head) || head.startsWith('twee@'))).toEqual([]);
    expect(await mailbox(world, 'twee@voorbeeld.nl')).toEqual([]);
  });
});

describe('a webhook that is not from the provider', () => {
  const post = (body: object | string, signature?: string) =>
    world.visitor.http('POST', '/webhooks/payment', body, {
      'content-type': 'application/json',
      ...(signature && { 'sandbox-signature': signature, 'stripe-signature': signature }),
    });

  it('is refused, leaves nothing, and pays nothing', async () => {
    const other = await world.user();
    const booked = await book(other, sessionId);
    const now = Math.floor(world.clock.now().getTime() / 1000);
    const paid = {
      kind: 'paid',
      eventId: 'evt_x',
      checkoutRef: 'x',
      key: booked.id,
      amountCents: booked.totalCents,
      occurredAt: world.clock.now(),
    };
    for (const signature of [
      undefined,
      '',
      'x',
      `t=${now},v1=${'0'.repeat(64)}`,
      `t=${now},v1=`,
      `t=-1,v1=${'0'.repeat(64)}`,
    ])
      for (const body of [paid, [], '{}', 'null']) expect((await post(body, signature)).statusCode).toBe(400);
    await world.settle();
    expect(await world.db.query('SELECT FROM payment_notices')).toEqual([]);
    const [row] = await world.db.query('SELECT status FROM bookings WHERE id = $1', [booked.id]);
    expect(row).toEqual({ status: 'HELD' });
  });
});
