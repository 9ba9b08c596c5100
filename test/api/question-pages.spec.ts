import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { webDist } from '../../apps/api/src/platform/web-dist.js';
import { organisationOf, trust } from '../support/posts.js';
import { accept, answer, ask, claim, markDuplicate, skillId } from '../support/questions.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let helper: Caller;

beforeAll(async () => {
  if (!existsSync(join(webDist, 'index.html')))
    throw new Error('The web app is not built: run `npm run build` first');
  world = await startWorld();
  [asker, helper] = (await Promise.all(
    ['Anna Vraag', 'Hugo Helper'].map((name) => world.user({ name })),
  )) as [Caller, Caller];
  await trust(world, asker, helper);
});
afterAll(() => world.close());

const get = (path: string) => world.visitor.http('GET', path, undefined, { accept: 'text/html' });
const dataOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json!) as Record<string, never>,
  );

describe('the page of a question', () => {
  it('tells search engines what was asked and which answer helped', async () => {
    const { id, slug } = await ask(asker, {
      title: 'Hoe las ik dun rvs?',
      text: 'Het **trekt** krom.</script><script>alert(1)</script>',
    });
    await answer(asker, id, 'Ik ben er bijna uit, denk ik zelf.');
    await accept(asker, (await answer(helper, id, 'Hecht om de *drie* centimeter.')).id);
    const { body, statusCode } = await get(`/vragen/${slug}`);
    expect(statusCode).toBe(200);
    expect(body).toContain('<title>Hoe las ik dun rvs? · Nutshell</title>');
    expect(body).toContain(`<link rel="canonical" href="${world.url}/vragen/${slug}">`);
    expect(body).toContain('<em>drie</em>');
    expect(body).not.toContain('<script>alert');
    expect(dataOf(body)[0]).toMatchObject({
      '@type': 'QAPage',
      mainEntity: {
        '@type': 'Question',
        name: 'Hoe las ik dun rvs?',
        answerCount: 2,
        author: { '@type': 'Person', name: 'Anna Vraag' },
        acceptedAnswer: { text: 'Hecht om de drie centimeter.', author: { name: 'Hugo Helper' } },
        suggestedAnswer: [{ text: 'Ik ben er bijna uit, denk ik zelf.' }],
      },
    });
  });

  it('names nobody who asked without a name', async () => {
    const { id, slug } = await ask(asker, { title: 'Wie durft dit te vragen, ik niet?', anonymous: true });
    await answer(asker, id, 'Laat maar, ik weet het al weer.');
    const { body } = await get(`/vragen/${slug}`);
    expect(body).toContain('Wie durft dit te vragen');
    expect(body).not.toMatch(/Anna|anna-vraag/);
  });

  it('is there for everybody only where the question is', async () => {
    const organisationId = await organisationOf(world, asker, helper);
    const { slug } = await ask(asker, { title: 'Waar ligt de sleutel van hal 2?', organisationId });
    const newcomer = await world.user({ name: 'Nina Nieuw' });
    const queued = await ask(newcomer, { title: 'Wacht ik op een moderator?' });
    for (const hidden of [slug, queued.slug, 'bestaat-niet']) {
      const { body, statusCode } = await get(`/vragen/${hidden}`);
      expect([hidden, statusCode]).toEqual([hidden, 404]);
      expect(body).toContain('<meta name="robots" content="noindex">');
      expect(body).not.toMatch(/ligt de sleutel|op een moderator/);
    }
    // Who is signed in gets the app, which finds out; the page says no more than that of what is not there.
    for (const path of [`/vragen/${slug}`, '/vragen/bestaat-niet']) {
      const { statusCode, body } = await helper.http('GET', path, undefined, { accept: 'text/html' });
      expect([path, statusCode]).toEqual([path, 200]);
      expect(body).toContain('<meta name="robots" content="noindex">');
      expect(body).not.toContain('ligt de sleutel');
    }
    const { body: list } = await get('/vragen');
    expect(list).toContain('Hoe las ik dun rvs?');
    expect(list).not.toMatch(/ligt de sleutel|op een moderator/);
    const { body: map } = await get('/sitemap-1.xml');
    expect(map).toContain('/vragen/hoe-las-ik-dun-rvs');
    expect(map).not.toContain(slug);
  });

  it('leads to the question that was asked before', async () => {
    await claim(world, helper, 'figma', 4, 'PUBLIC');
    const of = await ask(asker, { title: 'Hoe maak ik een component?' });
    const { id, slug } = await ask(asker, {
      title: 'Componenten maken, hoe gaat dat?',
      skillIds: [await skillId(world, 'figma')],
    });
    await markDuplicate(helper, id, of.id);
    const { body } = await get(`/vragen/${slug}`);
    expect(body).toContain(`<link rel="canonical" href="${world.url}/vragen/${of.slug}">`);
  });

  it('keeps the form to ask one out of the index', async () => {
    const { body, statusCode } = await get('/vragen/nieuw');
    expect([statusCode, body.includes('noindex')]).toEqual([200, true]);
  });
});
