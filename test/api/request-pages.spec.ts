import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { webDist } from '../../apps/api/src/platform/web-dist.js';
import { organisationOf, trust } from '../support/posts.js';
import { joinedBy, mergeRequests, requestTraining, strangers, withdrawRequest } from '../support/requests.js';
import { addSkill, skillId } from '../support/skills.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let author: Caller;

beforeAll(async () => {
  if (!existsSync(join(webDist, 'index.html')))
    throw new Error('The web app is not built: run `npm run build` first');
  world = await startWorld();
  author = await world.user({ name: 'Anna Auteur' });
  await trust(world, author);
});
beforeEach(() => world.clock.forward({ minutes: 25 * 60 }));
afterAll(() => world.close());

const get = (path: string, caller = world.visitor) =>
  caller.http('GET', path, undefined, { accept: 'text/html' });
const dataOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json!) as Record<string, never>,
  );

describe('the page of a public request', () => {
  it('tells search engines what people look for, harmlessly, and of nobody who joined', async () => {
    const request = await requestTraining(author, {
      title: 'TIG </title><script>alert(1)</script>',
      text: 'Onze **buizen** lekken.</script><script>alert(2)</script>',
      skillIds: [await skillId(world, 'tig-lassen')],
      town: 'Utrecht',
      radiusKm: 25,
      maxPriceExVatCents: 9_500,
    });
    await joinedBy(world, request.id, await strangers(world, 3));
    const { body, statusCode } = await get(`/leervragen/${request.slug}`);
    expect(statusCode).toBe(200);
    expect(body).toContain(`<link rel="canonical" href="${world.url}/leervragen/${request.slug}">`);
    expect(body).toContain('<strong>buizen</strong>');
    expect(body).toContain('4 mensen doen mee · Utrecht');
    expect(body).not.toContain('<script>alert');
    expect(body).not.toContain('Vreemde');
    expect(dataOf(body)).toEqual([
      expect.objectContaining({
        '@type': 'Demand',
        name: 'TIG </title><script>alert(1)</script>',
        areaServed: expect.objectContaining({
          '@type': 'Place',
          name: 'Utrecht',
          geo: expect.objectContaining({ '@type': 'GeoCircle', geoRadius: 25_000 }),
        }),
        eligibleQuantity: { '@type': 'QuantitativeValue', value: 4, unitText: 'person' },
        priceSpecification: expect.objectContaining({ maxPrice: '95.00', priceCurrency: 'EUR' }),
        itemOffered: expect.objectContaining({ '@type': 'Course', about: ['TIG-lassen'] }),
        validThrough: request.expiresAt,
      }),
    ]);
    expect((await get('/sitemap-1.xml')).body).toContain(`/leervragen/${request.slug}</loc>`);
    expect((await get('/leervragen')).body).toContain(`href="/leervragen/${request.slug}"`);
  });

  it('sends who comes for a merged one to where it lives on', async () => {
    const moderator = await world.user({ name: 'Mo Moderator', roles: ['moderator'] });
    const [from, into] = [await requestTraining(author), await requestTraining(author)];
    expect((await mergeRequests(moderator, from.id, into.id)).__typename).toBe('Request');
    const { statusCode, headers } = await get(`/leervragen/${from.slug}?nog-steeds=1`);
    expect([statusCode, headers['location']]).toEqual([302, `/leervragen/${into.slug}?nog-steeds=1`]);
    const map = (await get('/sitemap-1.xml')).body;
    expect([map.includes(`/leervragen/${from.slug}<`), map.includes(`/leervragen/${into.slug}<`)]).toEqual([
      false,
      true,
    ]);
  });

  it('is nothing for search engines once it ended without a training', async () => {
    const request = await requestTraining(author);
    await withdrawRequest(author, request.id);
    const { statusCode, body } = await get(`/leervragen/${request.slug}`);
    expect(statusCode).toBe(200);
    expect(body).toContain('<meta name="robots" content="noindex">');
    expect(dataOf(body)).toEqual([]);
    expect((await get('/sitemap-1.xml')).body).not.toContain(request.slug);
    expect((await get('/leervragen')).body).not.toContain(request.slug);
  });

  it('names no own skill of an organisation', async () => {
    const organisationId = await organisationOf(world, author);
    const own = await addSkill(author, {
      nameNl: 'Onze geheime lasmethode',
      parentId: await skillId(world, 'lassen'),
      organisationId,
    });
    const { id, slug } = await requestTraining(author, { organisationId, skillIds: [own.id!] });
    await world.db.query(`UPDATE posts SET scope = 'PUBLIC' WHERE id = $1`, [id]);
    const { statusCode, body } = await get(`/leervragen/${slug}`);
    expect(statusCode).toBe(200);
    expect(body).not.toContain('geheime');
  });
});

it('is no page for everybody when it is for colleagues, waits or was taken away; who is signed in gets the app', async () => {
  const organisationId = await organisationOf(world, author);
  const within = await requestTraining(author, { organisationId, title: 'Alleen voor ons samen' });
  const waiting = await requestTraining(await world.user({ name: 'Nina Nieuw' }), {
    title: 'Mijn eerste vraag',
  });
  const hidden = await requestTraining(author, { title: 'Dat mag niet meer' });
  await world.db.query(`UPDATE posts SET state = 'HIDDEN' WHERE id = $1`, [hidden.id]);
  const map = (await get('/sitemap-1.xml')).body;
  for (const { slug } of [within, waiting, hidden]) {
    const { statusCode, body } = await get(`/leervragen/${slug}`);
    expect([slug, statusCode]).toEqual([slug, 404]);
    expect(body).not.toContain('<h1>');
    expect(map).not.toContain(slug);
    const own = await get(`/leervragen/${slug}`, author);
    expect([slug, own.statusCode]).toEqual([slug, 200]);
    expect(own.body).toContain('noindex');
    expect(own.body).not.toContain('Alleen voor ons');
  }
});

it('has pages around it: the list and the radar for everybody, the rest for who is there for it', async () => {
  for (const path of ['/leervragen', '/vraagradar']) {
    const { statusCode, body } = await get(path);
    expect([path, statusCode]).toEqual([path, 200]);
    expect(body).toContain(`<link rel="canonical" href="${world.url}${path}">`);
    expect((await get('/sitemap-1.xml')).body).toContain(`${path}</loc>`);
  }
  for (const path of ['/leervragen/nieuw', '/leervragen/tig-lassen/voorstel', '/studio/voorstellen']) {
    const { statusCode, body } = await get(path);
    expect([path, statusCode, body.includes('noindex')]).toEqual([path, 200, true]);
  }
  expect((await get('/leervragen/bestaat-niet')).statusCode).toBe(404);
  expect((await get('/leervragen/een/twee')).statusCode).toBe(404);
});
