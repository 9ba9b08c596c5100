import { symbols } from 'pino';
import { authenticator } from 'otplib';
import { log } from '../../apps/api/src/platform/log.js';
import { SmtpInbox } from '../contract/mail/smtp-inbox.js';
import { book, pay } from '../support/bookings.js';
import { Browser, mailedLink } from '../support/browser.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type World } from '../support/world.js';

const NAME = 'Geertruida Loggerbeek';
const EMAIL = 'geertruida.loggerbeek@voorbeeld.nl';
const COMPANION = 'meneer.meeloper@voorbeeld.nl';
const PASSWORD = 'een-wachtwoord-voor-niemand';
const NEW_PASSWORD = 'een-wachtwoord-voor-straks';
const NOTE = 'Draagt een pacemaker';
const SOUGHT = 'burnout-bij-mijn-baas';

const lines: string[] = [];
const stream = (log as unknown as Record<symbol, { write: (line: string) => unknown }>)[symbols.streamSym]!;
const { write } = stream;
const { level } = log;
let world: World;
let inbox: SmtpInbox;

beforeAll(async () => {
  inbox = new SmtpInbox();
  world = await startWorld({ env: { SMTP_URL: await inbox.listen() } });
  stream.write = (line) => lines.push(line);
  log.level = 'trace';
});
afterAll(async () => {
  log.level = level;
  stream.write = write;
  await world?.close();
  await inbox?.close();
});

it('a whole journey leaves no name, address, password, token or text in the log', async () => {
  const secrets = [NAME, 'Loggerbeek', EMAIL, COMPANION, PASSWORD, NEW_PASSWORD, NOTE, SOUGHT];
  const browser = new Browser(world);
  const linkFor = async (kind: string) => {
    const link = await mailedLink(world, EMAIL, kind);
    secrets.push(...[...new URL(link).searchParams.values()].filter((value) => value.length > 20));
    return link;
  };
  await browser.post('/sign-up/email', { name: NAME, email: EMAIL, password: PASSWORD });
  await browser.open(await linkFor('verify-email'));
  secrets.push(...[...browser.cookies.values()].map((value) => decodeURIComponent(value).split('.')[0]!));

  const stranger = new Browser(world);
  await stranger.post('/sign-in/email', { email: EMAIL, password: 'gok-gok-gok-gok' });
  await stranger.post('/sign-in/magic-link', { email: EMAIL, callbackURL: '/agenda' });
  await stranger.open(await linkFor('magic-link'));
  await stranger.post('/request-password-reset', { email: EMAIL, redirectTo: '/wachtwoord-herstellen' });
  const reset = await stranger.open(await linkFor('reset-password'));
  const token = new URL(reset.location!, world.url).searchParams.get('token')!;
  secrets.push(token);
  await stranger.post('/reset-password', { token, newPassword: NEW_PASSWORD });
  await browser.post('/sign-in/email', { email: EMAIL, password: NEW_PASSWORD });
  const setup = await browser.post('/two-factor/enable', { password: NEW_PASSWORD });
  const secret = new URL(setup.body.totpURI as string).searchParams.get('secret')!;
  secrets.push(secret, ...(setup.body.backupCodes as string[]));
  await browser.post('/two-factor/verify-totp', { code: authenticator.generate(secret) });

  const { sessionId } = await bookableSession(world);
  const [{ id } = { id: '' }] = await world.db.query<{ id: string }>(
    'SELECT id FROM auth."user" WHERE email = $1',
    [EMAIL],
  );
  const graphql = (query: string, variables: object = {}) =>
    browser.send('POST', '/graphql', { query, variables });
  const caller = {
    id,
    graphql: async (query: string, variables: object) => (await graphql(query, variables)).body.data,
    http: (_: string, url: string) =>
      world.app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
  } as never;
  const booked = await book(caller, sessionId, 2, NOTE);
  inbox.refused.add(COMPANION);
  const [{ second } = { second: '' }] = await world.db.query<{ second: string }>(
    'SELECT id AS second FROM participants WHERE booking_id = $1 ORDER BY position DESC LIMIT 1',
    [booked.id],
  );
  await pay(caller, booked.payment.checkoutUrl);
  await world.settle();
  await graphql(
    `
      mutation ($input: NameParticipantsInput!) {
        nameParticipants(input: $input) {
          __typename
        }
      }
    `,
    {
      input: {
        bookingId: booked.id,
        participants: [{ participantId: second, name: NAME, email: COMPANION }],
      },
    },
  );
  await world.settle();
  await graphql('query ($q: String!) { search(query: $q) { nodes { title } } }', { q: SOUGHT });
  await graphql(`
    query {
      viewer {
        calendarFeedUrl
      }
    }
  `);
  const [{ feed } = { feed: '' }] = await world.db.query<{ feed: string }>(
    'SELECT calendar_token AS feed FROM people WHERE id = $1',
    [id],
  );
  secrets.push(feed);
  await world.visitor.http('GET', `/calendar/${feed}.ics`);
  await world.visitor.http('GET', `/vragen?zoek=${SOUGHT}`, undefined, { accept: 'text/html' });
  await browser.open('/account/export.zip');
  // An operation that fails inside, with what it was about in the database's own words.
  await world.db.query('ALTER TABLE people ADD CONSTRAINT no_headline CHECK (headline IS NULL) NOT VALID');
  const failed = await graphql(
    `
      mutation ($input: ProfileInput!) {
        updateProfile(input: $input) {
          __typename
        }
      }
    `,
    { input: { name: NAME, headline: `${NOTE} ${EMAIL}` } },
  );
  expect(JSON.stringify(failed.body)).toContain('INTERNAL');
  await world.db.query('ALTER TABLE people DROP CONSTRAINT no_headline');
  await graphql(`mutation { deleteAccount(input: { password: "${NEW_PASSWORD}" }) { __typename } }`);
  await world.settle();

  const everything = lines.join('');
  expect(lines.length).toBeGreaterThan(20);
  expect(everything).toContain('an operation failed');
  expect(everything).toContain('The mail server did not take the mail');
  expect(secrets.filter((one) => one.length < 5)).toEqual([]);
  expect(
    secrets.filter((one) => everything.includes(one) || everything.includes(encodeURIComponent(one))),
  ).toEqual([]);
  const kept = await world.db.query<{ error: string }>(
    'SELECT error FROM timers WHERE error IS NOT NULL UNION ALL SELECT error FROM deliveries WHERE error IS NOT NULL',
  );
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter(({ error }) => secrets.some((one) => error.includes(one)))).toEqual([]);
});
