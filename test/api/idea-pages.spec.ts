import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { webDist } from '../../apps/api/src/platform/web-dist.js';
import { mergeIdeas, publishIdea } from '../support/ideas.js';
import { organisationOf, trust } from '../support/posts.js';
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
afterAll(() => world.close());

const get = (path: string) => world.visitor.http('GET', path, undefined, { accept: 'text/html' });
const dataOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json!) as Record<string, never>,
  );

describe('the page of a public idea', () => {
  it('tells search engines what it is, harmlessly', async () => {
    const { slug } = await publishIdea(author, {
      title: 'Een kar </title><script>alert(1)</script>',
      text: 'We **lopen** heen en weer.</script><script>alert(2)</script>',
    });
    const { body, statusCode } = await get(`/ideeen/${slug}`);
    expect(statusCode).toBe(200);
    expect(body).toContain(`<link rel="canonical" href="${world.url}/ideeen/${slug}">`);
    expect(body).toContain('<strong>lopen</strong>');
    expect(body).not.toContain('<script>alert');
    expect(dataOf(body)[0]).toMatchObject({
      '@type': 'DiscussionForumPosting',
      headline: 'Een kar </title><script>alert(1)</script>',
      author: { '@type': 'Person', name: 'Anna Auteur' },
      interactionStatistic: { userInteractionCount: 0 },
    });
    expect((await get('/sitemap-1.xml')).body).toContain(`/ideeen/${slug}</loc>`);
    expect((await get('/ideeen')).body).toContain(`href="/ideeen/${slug}"`);
  });

  it('names nobody who wanted no name', async () => {
    const { slug } = await publishIdea(author, { anonymous: true, title: 'Zonder mijn naam erbij' });
    const { body } = await get(`/ideeen/${slug}`);
    expect(body).toContain('<h1>Zonder mijn naam erbij</h1>');
    expect(body).not.toContain('Anna Auteur');
    expect(body).not.toContain('anna-auteur');
  });

  it('refers to the idea in which it lives on', async () => {
    const moderator = await world.user({ name: 'Mo Moderator', roles: ['moderator'] });
    const [from, into] = [await publishIdea(author), await publishIdea(author)];
    await mergeIdeas(moderator, from.id, into.id);
    expect((await get(`/ideeen/${from.slug}`)).body).toContain(
      `<link rel="canonical" href="${world.url}/ideeen/${into.slug}">`,
    );
    expect((await get('/sitemap-1.xml')).body).not.toContain(`/ideeen/${from.slug}</loc>`);
  });
});

it('is no page for search engines when it is for colleagues, waits or was taken away', async () => {
  const organisationId = await organisationOf(world, author);
  const within = await publishIdea(author, { organisationId, title: 'Alleen voor ons samen' });
  const waiting = await publishIdea(await world.user({ name: 'Nina Nieuw' }), {
    title: 'Mijn eerste idee hier',
  });
  const removed = await publishIdea(author, { title: 'Dat wil ik toch niet' });
  await author.graphql('mutation ($id: ID!) { removePost(id: $id) { __typename } }', { id: removed.id });
  const map = (await get('/sitemap-1.xml')).body;
  for (const { slug } of [within, waiting, removed]) {
    const { statusCode, body } = await get(`/ideeen/${slug}`);
    expect([slug, statusCode]).toEqual([slug, 404]);
    expect(body).not.toContain('<h1>');
    expect(map).not.toContain(slug);
  }
  expect((await get('/ideeen/nieuw')).statusCode).toBe(200);
});
