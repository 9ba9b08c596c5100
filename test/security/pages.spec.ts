import { parseDocument } from 'htmlparser2';
import { Signatures } from '../../apps/api/src/notifications/signatures.js';
import { book } from '../support/bookings.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

interface Element {
  name?: string;
  attribs?: Record<string, string>;
  children?: Element[];
  data?: string;
}

let world: World;
let production: World;
/** What answers with HTML, and in which world. */
let pages: { of: World; path: string; as?: Caller; status?: number }[];

const HTTPS = { PUBLIC_URL: 'https://nutshell.example', TRUST_PROXY: 'true' };

beforeAll(async () => {
  world = await startWorld();
  production = await startWorld({
    env: { NODE_ENV: 'production', AUTH_SECRET: 'x'.repeat(32), ALLOW_SANDBOX_PAYMENTS: 'true', ...HTTPS },
  });
  const { sessionId, slug, trainer } = await bookableSession(world);
  const member = await world.user({ email: 'lezer@voorbeeld.nl' });
  const booked = await book(member, sessionId);
  await world.settle();
  const seller = await world.user({ trainer: { payoutAccount: false } });
  const { startPayoutOnboarding } = await seller.graphql<{ startPayoutOnboarding: { url: string } }>(
    `mutation { startPayoutOnboarding(input: { acceptMandate: true }) { ... on PayoutOnboarding { url } } }`,
  );
  const [mail] = await world.db.query<{ id: string }>(
    'SELECT id FROM mails WHERE sent_at IS NOT NULL LIMIT 1',
  );
  const person = await slugOf(trainer);
  const unsubscribe = world.app.get(Signatures).sign('unsubscribe', `reminders.${member.id}`);
  pages = [
    ...[
      '/',
      `/trainingen/${slug}`,
      '/trainingen',
      '/vragen',
      '/ideeen',
      '/inloggen',
      '/agenda',
      `/mensen/${person}`,
    ].map((path) => ({ of: world, path })),
    { of: world, path: '/is-er-niet', status: 404 },
    { of: world, path: `/unsubscribe/${unsubscribe}` },
    { of: world, path: '/unsubscribe/verzonnen', status: 404 },
    { of: world, path: new URL(booked.payment.checkoutUrl!).pathname },
    { of: world, path: '/sandbox/checkout/verzonnen', status: 404 },
    { of: world, path: new URL(startPayoutOnboarding.url).pathname },
    { of: world, path: '/sandbox/onboarding/verzonnen', status: 404 },
    { of: world, path: '/dev' },
    { of: world, path: '/dev/mail' },
    ...(mail ? [{ of: world, path: `/dev/mail/${mail.id}` }] : []),
    ...['/', '/trainingen', '/inloggen'].map((path) => ({ of: production, path })),
  ];
});
afterAll(async () => {
  await world?.close();
  await production?.close();
});

const slugOf = async ({ id }: Caller): Promise<string> =>
  (await world.db.query<{ slug: string }>('SELECT slug FROM people WHERE id = $1', [id]))[0]!.slug;

const policyOf = (header: unknown): Map<string, string[]> =>
  new Map(
    String(header)
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name, ...values]) => [name!, values]),
  );

/** What of a page would have to be allowed inline, or leads where a script may hide. */
function inlineIn(html: string, scripts: readonly string[], styles: readonly string[]): string[] {
  const found: string[] = [];
  const nonces = (sources: readonly string[]) =>
    sources.flatMap((source) => /^'nonce-(.+)'$/.exec(source)?.slice(1) ?? []);
  const look = ({ name, attribs = {}, children = [] }: Element): void => {
    for (const [attribute, value] of Object.entries(attribs)) {
      if (/^on/i.test(attribute) || attribute === 'style' || attribute === 'srcdoc')
        found.push(`${name} ${attribute}`);
      if (/^\s*(javascript|vbscript|data):/i.test(value)) found.push(`${name} ${attribute}=${value}`);
    }
    const text = children.map(({ data }) => data ?? '').join('');
    if (
      name === 'script' &&
      !/^application\/(ld\+)?json$/.test(attribs.type ?? '') &&
      !nonces(scripts).includes(attribs.nonce ?? '')
    )
      found.push(`script without the nonce: ${text.slice(0, 40)}`);
    if (
      name === 'style' &&
      !nonces(styles).includes(attribs.nonce ?? '') &&
      !styles.some((one) => one.startsWith("'sha256-"))
    )
      found.push('style without nonce or hash');
    if (['base', 'object', 'embed', 'applet'].includes(name ?? '')) found.push(name!);
    children.forEach(look);
  };
  look(parseDocument(html) as Element);
  return found;
}

describe('a page', () => {
  it('runs nothing that is inline, comes from elsewhere, or is not ours; on every address that answers with HTML', async () => {
    for (const { of, path, status = 200 } of pages) {
      const answer = await of.visitor.http('GET', path, undefined, { accept: 'text/html' });
      expect([path, answer.statusCode, String(answer.headers['content-type'])]).toEqual([
        path,
        status,
        expect.stringMatching(/^text\/html/),
      ]);
      const policy = policyOf(answer.headers['content-security-policy']);
      const scripts = policy.get('script-src') ?? policy.get('default-src')!;
      const styles = policy.get('style-src') ?? policy.get('default-src')!;
      const loose = [...policy].filter(([name, values]) =>
        values.some(
          (value) =>
            /unsafe|^\*$|^https?:$/.test(value) ||
            (value === 'data:' && name !== 'img-src') ||
            value.startsWith('http:'),
        ),
      );
      expect([path, loose.filter(([name]) => name !== 'form-action')]).toEqual([path, []]);
      for (const rule of ['default-src', 'base-uri', 'form-action'])
        expect([path, rule, policy.has(rule)]).toEqual([path, rule, true]);
      expect([path, policy.get('base-uri')]).toEqual([path, ["'none'"]]);
      expect([path, policy.get('object-src') ?? policy.get('default-src')]).toEqual([path, ["'none'"]]);
      expect([path, inlineIn(answer.body, scripts, styles)]).toEqual([path, []]);
    }
  });

  it('is shown in no frame of another, leaks no address, and is what it says it is', async () => {
    for (const { of, path } of pages) {
      const { headers } = await of.visitor.http('GET', path, undefined, { accept: 'text/html' });
      expect([path, headers['x-content-type-options']]).toEqual([path, 'nosniff']);
      expect([path, headers['x-frame-options']]).toEqual([path, 'SAMEORIGIN']);
      expect([path, policyOf(headers['content-security-policy']).get('frame-ancestors')]).toEqual([
        path,
        ["'none'"],
      ]);
      expect([path, headers['referrer-policy']]).toEqual([
        path,
        expect.stringMatching(/^(no-referrer|same-origin|strict-origin)/),
      ]);
      expect([path, headers['x-powered-by'], headers.server]).toEqual([path, undefined, undefined]);
      expect([path, headers['strict-transport-security']]).toEqual([
        path,
        of === production ? expect.stringContaining('max-age=') : undefined,
      ]);
    }
  });

  it('has a nonce of its own each time, and gives it to nothing that people wrote', async () => {
    const title = 'Kijk <script>alert(1)</script><script src=//kwaad.example></script> eens';
    const { slug } = await (async () => {
      const { trainingId, slug } = await bookableSession(world);
      await world.db.query('UPDATE trainings SET title = $2, summary = $2, description = $2 WHERE id = $1', [
        trainingId,
        title,
      ]);
      return { slug };
    })();
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        world.visitor.http('GET', `/trainingen/${slug}`, undefined, { accept: 'text/html' }),
      ),
    );
    const nonces = answers.map(
      ({ headers }) => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))![1]!,
    );
    expect(new Set(nonces).size).toBe(3);
    for (const nonce of nonces) expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
    expect(answers[0]!.body).not.toMatch(/<script[^>]*>alert|kwaad\.example><\/script>/);
  });
});

describe('in production', () => {
  it('there is nothing for developers: no page, no schema, no operation of one’s own', async () => {
    const { visitor } = production;
    for (const path of ['/dev', '/dev/mail', '/dev/state.json', '/metrics'])
      expect([path, (await visitor.http('GET', path)).statusCode]).toEqual([path, 404]);
    for (const query of [
      '{ __schema { types { name } } }',
      '{ __type(name: "Query") { name } }',
      '{ topics { id } }',
    ])
      expect((await visitor.ask(query)).errors?.[0]?.extensions.code).toBe('DOCUMENT_ID_REQUIRED');
    const graphiql = await visitor.http('GET', '/graphql', undefined, { accept: 'text/html' });
    expect(graphiql.statusCode).toBe(400);
    expect(graphiql.body).not.toMatch(/graphiql/i);
  });
});
