import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { endpointOf } from '../../apps/api/src/platform/auth/endpoints.js';
import { Browser, mailedLink } from '../support/browser.js';
import { startWorld, type World } from '../support/world.js';

const password = 'een-lang-wachtwoord';
const SESSION = /session_token$/;
const { scrypt } = crypto;
let hashes = 0;
let world: World;
let people = 0;

beforeAll(async () => {
  // Our passwords are hashed by the real thing; it is only counted.
  crypto.scrypt = ((...args: Parameters<typeof scrypt>) => {
    hashes += 1;
    return scrypt(...args);
  }) as typeof scrypt;
  syncBuiltinESMExports();
  world = await startWorld();
});
afterAll(async () => {
  crypto.scrypt = scrypt;
  syncBuiltinESMExports();
  await world?.close();
});

async function confirmed(): Promise<{ email: string; browser: Browser }> {
  const email = `iemand${(people += 1)}@voorbeeld.nl`;
  const browser = new Browser(world);
  await browser.post('/sign-up/email', { name: 'Iemand', email, password });
  await browser.open(await mailedLink(world, email, 'verify-email'));
  return { email, browser };
}

const tokenOf = (browser: Browser): string | undefined =>
  [...browser.cookies].find(([name]) => SESSION.test(name))?.[1];

describe('whether an address has an account', () => {
  it('is not told by signing in: the answer and the work are the same', async () => {
    const { email } = await confirmed();
    const tries: object[] = [];
    for (const address of [email, 'niemand-hier@voorbeeld.nl']) {
      const before = hashes;
      const { status, body } = await new Browser(world).post('/sign-in/email', {
        email: address,
        password: 'gok-gok-gok',
      });
      tries.push({ status, body, hashes: hashes - before });
    }
    expect(tries[1]).toEqual(tries[0]);
    expect(tries[0]).toMatchObject({ status: 401, hashes: 1 });
  });

  it('is not told by signing up: both are work for a password', async () => {
    const { email } = await confirmed();
    const tries: object[] = [];
    for (const address of [email, `nieuw${(people += 1)}@voorbeeld.nl`]) {
      const before = hashes;
      const { status } = await new Browser(world).post('/sign-up/email', {
        name: 'Iemand',
        email: address,
        password,
      });
      tries.push({ status, hashes: hashes - before });
    }
    expect(tries).toEqual([
      { status: 200, hashes: 1 },
      { status: 200, hashes: 1 },
    ]);
  });

  it.each(['/sign-up/email', '/sign-in/magic-link', '/send-verification-email', '/request-password-reset'])(
    'is not told by %s: it answers no sooner than it would for an account',
    (path) => {
      expect(endpointOf('POST', path)?.atLeastMs).toBeGreaterThanOrEqual(300);
      expect(endpointOf('POST', path)?.perAccount).toBeDefined();
    },
  );

  it('is not told by asking to confirm it', async () => {
    const { email } = await confirmed();
    const answers = [];
    for (const address of [email, 'niemand-daar@voorbeeld.nl']) {
      const { status, body } = await new Browser(world).post('/send-verification-email', {
        email: address,
        callbackURL: '/',
      });
      answers.push({ status, body });
    }
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe('a login', () => {
  it('is a new one each time, whatever cookie was planted before', async () => {
    const { email, browser: thief } = await confirmed();
    const { email: owner } = await confirmed();
    const planted = tokenOf(thief)!;
    const victim = new Browser(world);
    for (const [name, value] of thief.cookies) victim.cookies.set(name, value);
    await victim.post('/sign-in/email', { email: owner, password });
    expect(await victim.viewer()).toBe(owner);
    expect(tokenOf(victim)).not.toBe(planted);
    expect(await thief.viewer()).toBe(email);
    const twice = new Browser(world);
    await twice.post('/sign-in/email', { email: owner, password });
    expect(tokenOf(twice)).not.toBe(tokenOf(victim));
  });

  it('is in no address and in no answer that a script could read', async () => {
    const { email } = await confirmed();
    const browser = new Browser(world);
    const answer = await browser.post('/sign-in/email', { email, password });
    expect([answer.headers['set-cookie']].flat().every((cookie) => /httponly/i.test(String(cookie)))).toBe(
      true,
    );
    const page = await browser.send('GET', '/agenda', undefined, { accept: 'text/html' });
    const token = decodeURIComponent(tokenOf(browser)!).split('.')[0]!;
    expect(JSON.stringify(page)).not.toContain(token);
  });

  it('cannot be made of what lies in the database alone', async () => {
    const { email, browser } = await confirmed();
    const [row] = await world.db.query<{ token: string }>(
      `SELECT s.token FROM auth.session s JOIN auth."user" u ON u.id = s."userId" WHERE u.email = $1`,
      [email],
    );
    const thief = new Browser(world);
    for (const [name] of browser.cookies)
      for (const value of [row!.token, `${row!.token}.`, `${row!.token}.${'A'.repeat(43)}=`]) {
        thief.cookies.set(name, encodeURIComponent(value));
        expect(await thief.viewer()).toBeNull();
      }
  });

  it('that ended is let go of, with the address it came from', async () => {
    const { email } = await confirmed();
    await world.db.query(
      `UPDATE auth.session SET "expiresAt" = now() - interval '1 minute', "ipAddress" = '198.51.100.99'
       WHERE "userId" = (SELECT id FROM auth."user" WHERE email = $1)`,
      [email],
    );
    world.clock.forward({ days: 1 });
    await world.settle();
    expect(await world.db.query(`SELECT FROM auth.session WHERE "ipAddress" = '198.51.100.99'`)).toEqual([]);
  });
});
