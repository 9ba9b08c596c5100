import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { webDist } from '../../apps/api/src/platform/web-dist.js';
import { book } from '../support/bookings.js';
import { bookableSession, publishTraining } from '../support/scenes.js';
import { startWorld, type World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  if (!existsSync(join(webDist, 'index.html')))
    throw new Error('The web app is not built: run `npm run build` first');
  world = await startWorld();
});
afterAll(() => world.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  world.visitor.http('GET', path, undefined, { accept: 'text/html', ...headers });
const dataOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json!) as Record<string, never>,
  );

describe('the page of a training', () => {
  it('says in its HTML what it is, when, where and what it costs', async () => {
    const { slug, sessionId } = await bookableSession(world, { capacity: 2 });
    await book(await world.user(), sessionId, 2);
    const { body, statusCode } = await get(`/trainingen/${slug}`);
    expect(statusCode).toBe(200);
    expect(body).toContain('<title>Figma-componenten in één ochtend · Nutshell</title>');
    expect(body).toContain(`<link rel="canonical" href="${world.url}/trainingen/${slug}">`);
    expect(body).toContain('<h1>Figma-componenten in één ochtend</h1>');
    const [course, event] = dataOf(body);
    expect(course).toMatchObject({ '@type': 'Course', inLanguage: 'nl' });
    expect(event).toMatchObject({
      '@type': 'EducationEvent',
      startDate: '2026-12-22T08:00:00.000Z',
      offers: { price: '114.95', priceCurrency: 'EUR', availability: 'https://schema.org/SoldOut' },
      location: { '@type': 'Place', address: { addressLocality: 'Utrecht', postalCode: '3511 AB' } },
    });
  });

  it('cannot be broken by what a trainer writes', async () => {
    const title = '</title></script><script>alert(1)</script> "x" & \'y\'';
    const trainer = await world.user({ trainer: true });
    const { slug } = await publishTraining(trainer, { title, topics: ['figma'] });
    const { body } = await get(`/trainingen/${slug}`);
    expect(body).not.toContain('<script>alert');
    expect(dataOf(body)[0]).toMatchObject({ name: title });
  });
});

describe('the status', () => {
  it('is 404 for what is not there, still with the app in it', async () => {
    for (const path of ['/trainingen/bestaat-niet', '/mensen/niemand', '/zomaar', '/trainingen/a/b/c']) {
      const { statusCode, body } = await get(path);
      expect([path, statusCode]).toEqual([path, 404]);
      expect(body).toContain('<meta name="robots" content="noindex">');
      expect(body).toContain('id="root"');
    }
  });

  it('is 404 for somebody whose mail address nobody confirmed', async () => {
    const { id } = await world.user({ name: 'Nog Onbevestigd' });
    await world.db.query(
      `UPDATE people SET headline = 'Lasser', visibility = '{"HEADLINE": "PUBLIC"}' WHERE id = $1`,
      [id],
    );
    expect((await get('/mensen/nog-onbevestigd')).statusCode).toBe(200);
    await world.db.query('UPDATE auth."user" SET "emailVerified" = false WHERE id = $1', [id]);
    const { statusCode, body } = await get('/mensen/nog-onbevestigd');
    expect(statusCode).toBe(404);
    expect(body).not.toContain('Nog Onbevestigd');
  });

  it('is 404 for somebody of whom all is for colleagues, and else says what is for everybody alone', async () => {
    const { id } = await world.user({ name: 'Gesloten Boek' });
    await world.db.query(
      `UPDATE people SET headline = 'Lasser', about = 'Geheim', city = 'Zwolle' WHERE id = $1`,
      [id],
    );
    expect((await get('/mensen/gesloten-boek')).statusCode).toBe(404);
    await world.db.query(`UPDATE people SET visibility = '{"HEADLINE": "PUBLIC"}' WHERE id = $1`, [id]);
    const { statusCode, body } = await get('/mensen/gesloten-boek');
    expect(statusCode).toBe(200);
    expect(body).toContain('<meta name="robots" content="noindex">');
    expect(body).toContain('Lasser');
    expect(body).not.toMatch(/Geheim|Zwolle/);
  });

  it('is 200 for private pages, which are not for search engines', async () => {
    for (const path of ['/agenda', '/studio', '/instellingen', '/inloggen', '/boekingen/x']) {
      const { statusCode, body } = await get(path);
      expect([path, statusCode]).toEqual([path, 200]);
      expect(body).toContain('<meta name="robots" content="noindex">');
    }
  });
});

describe('scripts', () => {
  it('run only with the nonce of this very answer', async () => {
    const [first, second] = [await get('/'), await get('/')];
    const nonceOf = (policy: string) => /script-src 'self' 'nonce-([^']+)'/.exec(policy)![1]!;
    const nonces = [first, second].map(({ headers }) => nonceOf(String(headers['content-security-policy'])));
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(first.body).toContain(`nonce="${nonces[0]}"`);
    expect(String(first.headers['content-security-policy'])).not.toContain('unsafe');
  });
});

describe('languages', () => {
  it('follow what the reader chose', async () => {
    expect((await get('/')).body).toContain('<html lang="nl"');
    expect((await get('/', { cookie: 'nutshell-language=en' })).body).toMatch(
      /<html lang="en"[\s\S]*learn it from someone/,
    );
  });
});

describe('the map of the site', () => {
  it('holds what is published, and nothing else', async () => {
    const { slug, trainer } = await bookableSession(world);
    const { createTraining } = await trainer.graphql<{ createTraining: { slug: string } }>(
      'mutation { createTraining(input: { title: "Nog een concept" }) { ... on Training { slug } } }',
    );
    expect((await get('/sitemap.xml')).body).toContain('/sitemap-1.xml');
    const map = (await get('/sitemap-1.xml')).body;
    expect(map).toContain(`/trainingen/${slug}</loc>`);
    expect(map).not.toContain(createTraining.slug);
    expect((await get('/sitemap-2.xml')).statusCode).toBe(404);
    expect((await get('/robots.txt')).body).toContain('Sitemap:');
  });
});
