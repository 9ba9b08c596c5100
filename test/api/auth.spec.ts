import { getMigrations } from 'better-auth/db/migration';
import { authenticator } from 'otplib';
import { AUTH } from '../../apps/api/src/platform/auth/auth.token.js';
import type { Auth } from '../../apps/api/src/platform/auth/better-auth.js';
import { Browser, mailedLink, mailsTo } from '../support/browser.js';
import { startWorld, type World } from '../support/world.js';

const password = 'een-lang-wachtwoord';
let world: World;
let people = 0;

const someone = () => {
  people += 1;
  return { name: `Iemand ${people}`, email: `iemand${people}@voorbeeld.nl`, password };
};

async function confirmed(browser = new Browser(world)) {
  const account = someone();
  await browser.post('/sign-up/email', { ...account, callbackURL: '/bevestigd' });
  await browser.open(await mailedLink(world, account.email, 'verify-email'));
  return { account, browser };
}

const signIn = (browser: Browser, { email }: { email: string }, word = password) =>
  browser.post('/sign-in/email', { email, password: word });

async function withSecondStep() {
  const { account, browser } = await confirmed();
  const setup = await browser.post('/two-factor/enable', { password });
  const { totpURI, backupCodes } = setup.body as { totpURI: string; backupCodes: string[] };
  const secret = new URL(totpURI).searchParams.get('secret')!;
  const code = () => authenticator.generate(secret);
  const verified = await browser.post('/two-factor/verify-totp', { code: code() });
  expect(verified.status).toBe(200);
  return { account, browser, code, backupCodes };
}

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

describe('signing up', () => {
  it('lets somebody in only after the mail is confirmed, and then at once', async () => {
    const browser = new Browser(world);
    const account = someone();
    const answer = await browser.post('/sign-up/email', { ...account, callbackURL: '/bevestigd' });
    expect(answer.status).toBe(200);
    expect(browser.cookies.size).toBe(0);
    expect((await signIn(browser, account)).body.code).toBe('EMAIL_NOT_VERIFIED');

    const opened = await browser.open(await mailedLink(world, account.email, 'verify-email'));
    expect([opened.status, opened.location]).toEqual([302, '/bevestigd']);
    expect(await browser.viewer()).toBe(account.email);
    expect((await mailsTo(world, account.email)).map(({ kind }) => kind)).toEqual([
      'verify-email',
      'welcome',
    ]);
    expect(await new Browser(world).viewer()).toBeNull();
  });

  it('signs in with the password from then on, and never with another', async () => {
    const { account } = await confirmed();
    const browser = new Browser(world);
    expect((await signIn(browser, account, 'niet-het-wachtwoord')).status).toBe(401);
    expect(await browser.viewer()).toBeNull();
    expect((await signIn(browser, account)).status).toBe(200);
    expect(await browser.viewer()).toBe(account.email);
  });

  it('makes account and profile together, or neither', async () => {
    const account = someone();
    await world.db.query('ALTER TABLE people ADD CONSTRAINT nobody CHECK (false) NOT VALID');
    try {
      const answer = await new Browser(world).post('/sign-up/email', account);
      expect(answer.status).toBe(500);
    } finally {
      await world.db.query('ALTER TABLE people DROP CONSTRAINT nobody');
    }
    expect(await world.db.query('SELECT 1 FROM auth."user" WHERE email = $1', [account.email])).toEqual([]);
    expect(await mailsTo(world, account.email)).toEqual([]);

    expect((await new Browser(world).post('/sign-up/email', account)).status).toBe(200);
    const [row] = await world.db.query<{ same: boolean }>(
      `SELECT p.id = u.id AS same FROM auth."user" u JOIN people p ON p.id = u.id WHERE u.email = $1`,
      [account.email],
    );
    expect(row).toEqual({ same: true });
  });

  it('answers the same for an address that has an account, and tells the owner by mail', async () => {
    const { account } = await confirmed();
    const other = new Browser(world);
    const known = await other.post('/sign-up/email', { ...account, name: 'Iemand anders' });
    const fresh = await other.post('/sign-up/email', someone());
    const shape = ({ status, body }: typeof known) => [
      status,
      Object.keys(body),
      Object.keys(body.user as object),
    ];
    expect(shape(known)).toEqual(shape(fresh));
    expect((known.body.user as { name: string }).name).toBe('Iemand anders');
    const kinds = (await mailsTo(world, account.email)).map(({ kind }) => kind);
    expect(kinds).toEqual(['verify-email', 'welcome', 'account-exists']);
    expect((await signIn(new Browser(world), account)).status).toBe(200);
  });

  it('does not keep the password of who signed up with the address of another beforehand', async () => {
    const account = someone();
    await new Browser(world).post('/sign-up/email', {
      ...account,
      name: 'Inbreker',
      password: 'van-de-inbreker',
    });
    const first = await mailedLink(world, account.email, 'verify-email');
    const owner = new Browser(world);
    await owner.post('/sign-up/email', account);

    await new Browser(world).open(first);
    expect((await signIn(new Browser(world), account)).body.code).toBe('EMAIL_NOT_VERIFIED');
    await owner.open(await mailedLink(world, account.email, 'verify-email'));
    expect((await signIn(new Browser(world), account, 'van-de-inbreker')).status).toBe(401);
    expect((await signIn(new Browser(world), account)).status).toBe(200);
  });

  it('gives the language of the page to the mails and the profile', async () => {
    const account = someone();
    const browser = new Browser(world);
    await browser.post('/sign-up/email', account, { 'x-language': 'en' });
    const [mail] = await mailsTo(world, account.email);
    expect(mail!.subject).toBe('Confirm your e-mail address');
    await browser.open(await mailedLink(world, account.email, 'verify-email'));
    expect((await mailsTo(world, account.email)).at(-1)!.subject).toBe('Welcome to Nutshell');
  });

  it.each([
    ['a short password', { password: 'kort' }, 'PASSWORD_TOO_SHORT'],
    ['no name', { name: ' ' }, 'INVALID_NAME'],
    ['no mail address', { email: 'geen adres' }, 'VALIDATION_ERROR'],
  ])('refuses %s', async (_, wrong, code) => {
    const answer = await new Browser(world).post('/sign-up/email', { ...someone(), ...wrong });
    expect([answer.status, answer.body.code]).toEqual([400, code]);
  });

  it('makes one account out of two sign-ups at the same moment', async () => {
    const account = someone();
    await Promise.all([1, 2, 3].map(() => new Browser(world).post('/sign-up/email', account)));
    const rows = await world.db.query('SELECT 1 FROM auth."user" WHERE email = $1', [account.email]);
    expect(rows).toHaveLength(1);
  });
});

describe('a forgotten password', () => {
  it('is replaced through a mailed link, once, and ends every login', async () => {
    const { account, browser } = await confirmed();
    const other = new Browser(world);
    await other.post('/request-password-reset', {
      email: account.email,
      redirectTo: '/wachtwoord-herstellen',
    });
    const opened = await other.open(await mailedLink(world, account.email, 'reset-password'));
    const token = new URL(opened.location!, world.url).searchParams.get('token');
    expect(opened.location).toContain('/wachtwoord-herstellen?token=');

    const newPassword = 'een-ander-wachtwoord';
    expect((await other.post('/reset-password', { token, newPassword })).status).toBe(200);
    expect((await other.post('/reset-password', { token, newPassword: 'nog-een-wachtwoord' })).status).toBe(
      400,
    );
    expect(await browser.viewer()).toBeNull();
    expect((await signIn(other, account)).status).toBe(401);
    expect((await signIn(other, account, newPassword)).status).toBe(200);
  });

  it('answers the same for an address without account, and mails nobody', async () => {
    const { account } = await confirmed();
    const browser = new Browser(world);
    const known = await browser.post('/request-password-reset', { email: account.email, redirectTo: '/' });
    const unknown = await browser.post('/request-password-reset', {
      email: 'niemand@voorbeeld.nl',
      redirectTo: '/',
    });
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    expect(await mailsTo(world, 'niemand@voorbeeld.nl')).toEqual([]);
  });
});

describe('a link to sign in', () => {
  const ask = (browser: Browser, email: string) =>
    browser.post('/sign-in/magic-link', { email, callbackURL: '/agenda', errorCallbackURL: '/inloggen' });

  it('signs in once', async () => {
    const { account } = await confirmed();
    const browser = new Browser(world);
    expect((await ask(browser, account.email)).status).toBe(200);
    const link = await mailedLink(world, account.email, 'magic-link');
    const opened = await browser.open(link);
    expect(opened.location).toBe(`${world.url}/agenda`);
    expect(await browser.viewer()).toBe(account.email);

    const again = new Browser(world);
    expect((await again.open(link)).location).toContain('/inloggen?error=INVALID_TOKEN');
    expect(await again.viewer()).toBeNull();
  });

  it('makes no account, and does not say that there is none', async () => {
    const browser = new Browser(world);
    expect(await ask(browser, 'niemand@voorbeeld.nl')).toMatchObject({ status: 200, body: { status: true } });
    expect(await mailsTo(world, 'niemand@voorbeeld.nl')).toEqual([]);
  });

  it('is not sent to an account with a second step, and one sent before does not pass by it', async () => {
    const { account, browser } = await confirmed();
    await ask(new Browser(world), account.email);
    const early = await mailedLink(world, account.email, 'magic-link');
    const setup = await browser.post('/two-factor/enable', { password });
    const secret = new URL(setup.body.totpURI as string).searchParams.get('secret')!;
    await browser.post('/two-factor/verify-totp', { code: authenticator.generate(secret) });

    const thief = new Browser(world);
    expect((await thief.open(early)).location).toBe(`${world.url}/inloggen?error=TWO_FACTOR_REQUIRED`);
    expect(await thief.viewer()).toBeNull();
    await ask(thief, account.email);
    expect((await mailsTo(world, account.email)).at(-1)!.kind).toBe('second-step-needed');
  });
});

describe('the second step', () => {
  it('stands between the password and the login', async () => {
    const { account, code } = await withSecondStep();
    const browser = new Browser(world);
    expect((await signIn(browser, account)).body.twoFactorRedirect).toBe(true);
    expect(await browser.viewer()).toBeNull();
    expect((await browser.post('/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
    expect((await browser.post('/two-factor/verify-totp', { code: code() })).status).toBe(200);
    expect(await browser.viewer()).toBe(account.email);
  });

  it('takes each backup code once', async () => {
    const { account, backupCodes } = await withSecondStep();
    const use = async () => {
      const browser = new Browser(world);
      await signIn(browser, account);
      return (await browser.post('/two-factor/verify-backup-code', { code: backupCodes[0] })).status;
    };
    expect(await use()).toBe(200);
    expect(await use()).toBe(401);
  });

  it('is locked after ten wrong codes, the right one included', async () => {
    const { account, code } = await withSecondStep();
    for (let attempt = 0; attempt < 10; attempt++) {
      const guesser = new Browser(world);
      await signIn(guesser, account);
      await guesser.post('/two-factor/verify-totp', { code: '000000' });
    }
    const browser = new Browser(world);
    await signIn(browser, account);
    expect((await browser.post('/two-factor/verify-totp', { code: code() })).status).toBe(429);
  });
});

describe('ending logins', () => {
  it('signs out everywhere at once', async () => {
    const { account, browser } = await confirmed();
    const [phone, laptop] = [new Browser(world), new Browser(world)];
    for (const other of [phone, laptop]) await signIn(other, account);
    expect(await phone.viewer()).toBe(account.email);

    expect((await browser.post('/revoke-other-sessions')).status).toBe(200);
    expect(await Promise.all([browser, phone, laptop].map((one) => one.viewer()))).toEqual([
      account.email,
      null,
      null,
    ]);
    expect((await browser.post('/revoke-sessions')).status).toBe(200);
    expect(await browser.viewer()).toBeNull();
  });

  it('forgets this browser on signing out', async () => {
    const { browser } = await confirmed();
    const kept = browser.cookie;
    await browser.post('/sign-out');
    expect(browser.cookies.size).toBe(0);
    const thief = new Browser(world);
    for (const pair of kept.split('; '))
      thief.cookies.set(pair.split('=')[0]!, pair.slice(pair.indexOf('=') + 1));
    expect(await thief.viewer()).toBeNull();
  });

  it('believes no cookie that it did not sign', async () => {
    const { browser } = await confirmed();
    const [[name, value]] = [...browser.cookies] as [[string, string]];
    const [token] = decodeURIComponent(value).split('.');
    const forger = new Browser(world);
    for (const forged of [token!, `${token}.`, `${token}.${'A'.repeat(43)}=`, '%E0%A4%A', '.']) {
      forger.cookies.set(name, encodeURIComponent(forged));
      expect(await forger.viewer()).toBeNull();
    }
  });
});

describe('limits', () => {
  it('counts by the true address: a header does not help', async () => {
    const browser = new Browser(world, '198.51.100.7');
    const statuses = [];
    for (let attempt = 0; attempt < 12; attempt++) {
      const spoofed = { 'x-forwarded-for': `10.0.0.${attempt}`, 'x-nutshell-sender': `10.0.1.${attempt}` };
      const guess = { email: `gok${attempt}@voorbeeld.nl`, password };
      statuses.push((await browser.post('/sign-in/email', guess, spoofed)).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
    const elsewhere = new Browser(world, '198.51.100.8');
    expect((await signIn(elsewhere, { email: 'gok@voorbeeld.nl' })).status).toBe(401);
  });

  it('takes a whole IPv6 network for one sender', async () => {
    const statuses = [];
    for (let host = 1; host <= 11; host++) {
      const browser = new Browser(world, `2001:db8:1:2::${host}`);
      statuses.push((await signIn(browser, { email: `gok6${host}@voorbeeld.nl` })).status);
    }
    expect(statuses.at(-1)).toBe(429);
    const neighbour = new Browser(world, '2001:db8:1:3::1');
    expect((await signIn(neighbour, { email: 'gok7@voorbeeld.nl' })).status).toBe(401);
  });

  it('counts guesses at one account from all addresses together', async () => {
    const { account } = await confirmed();
    const statuses = [];
    for (let attempt = 0; attempt < 21; attempt++)
      statuses.push((await signIn(new Browser(world), account, 'gok-gok-gok')).status);
    expect(statuses).toEqual([...Array<number>(20).fill(401), 429]);
  });

  it('fills nobody his mailbox', async () => {
    const { account } = await confirmed();
    const ask = () =>
      new Browser(world).post('/request-password-reset', { email: account.email, redirectTo: '/' });
    const answers = await Promise.all(Array.from({ length: 8 }, ask));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(answers.find(({ status }) => status === 429)?.headers['retry-after']).toMatch(/^\d+$/);
    const resets = (await mailsTo(world, account.email)).filter(({ kind }) => kind === 'reset-password');
    expect(resets).toHaveLength(5);
  });
});

describe('what is not meant to be', () => {
  it.each([
    ['/update-user', { name: 'x' }],
    ['/change-email', { newEmail: 'ander@voorbeeld.nl' }],
    ['/delete-user', {}],
    ['/sign-in/social', { provider: 'google' }],
    ['/set-password', { newPassword: password }],
  ])('has no %s', async (path, body) => {
    const { browser } = await confirmed();
    expect((await browser.post(path, body)).status).toBe(404);
  });

  it('refuses what another site sends along with the cookie', async () => {
    const { account, browser } = await confirmed();
    const answer = await browser.post('/sign-out', {}, { origin: 'https://kwaad.voorbeeld.nl' });
    expect(answer.status).toBe(403);
    expect(await browser.viewer()).toBe(account.email);
  });

  it.each(['https://kwaad.voorbeeld.nl', '//kwaad.voorbeeld.nl', '/\\kwaad.voorbeeld.nl'])(
    'leads nobody to %s',
    async (callbackURL) => {
      const answer = await new Browser(world).post('/sign-up/email', { ...someone(), callbackURL });
      expect(answer.status).toBe(403);
    },
  );
});

describe('behind a proxy, on https', () => {
  let proxied: World;
  beforeAll(async () => {
    proxied = await startWorld({ env: { PUBLIC_URL: 'https://nutshell.example', TRUST_PROXY: 'true' } });
  });
  afterAll(() => proxied?.close());

  it('counts by the address that the proxy added, whatever the sender put before it', async () => {
    const browser = new Browser(proxied, '10.0.0.1');
    const statuses = [];
    for (let attempt = 0; attempt < 11; attempt++) {
      const headers = { 'x-forwarded-for': `192.0.2.${attempt}, 198.51.100.9` };
      const guess = { email: `gok${attempt}@voorbeeld.nl`, password };
      statuses.push((await browser.post('/sign-in/email', guess, headers)).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    const elsewhere = { 'x-forwarded-for': '198.51.100.10' };
    const guess = { email: 'gok@voorbeeld.nl', password };
    expect((await browser.post('/sign-in/email', guess, elsewhere)).status).toBe(401);
  });

  it('gives its cookies to https alone, out of reach of scripts and other sites', async () => {
    const browser = new Browser(proxied);
    const account = someone();
    await browser.post('/sign-up/email', account);
    const opened = await browser.open(await mailedLink(proxied, account.email, 'verify-email'));
    const cookies = [opened.headers['set-cookie']].flat().join('\n');
    expect(cookies).toMatch(/^__Secure-nutshell\.session_token=/m);
    for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/'])
      expect(cookies).toContain(attribute);
    expect(await browser.viewer()).toBe(account.email);
  });
});

describe('the tables', () => {
  it('are what this version of better-auth wants', async () => {
    const { toBeCreated, toBeAdded } = await getMigrations(world.app.get<Auth>(AUTH).options);
    expect([toBeCreated, toBeAdded]).toEqual([[], []]);
  });
});
