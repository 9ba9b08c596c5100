import { markdownToHtml } from '../../apps/api/src/platform/markdown.js';
import { activeIn, harmIn } from '../support/harmful-html.js';
import { hostile } from '../support/hostile-text.js';
import { mailbox } from '../support/mailbox.js';
import { trust } from '../support/posts.js';
import { answer, ask } from '../support/questions.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
let asker: Caller;
let writer: Caller;

beforeAll(async () => {
  world = await startWorld();
  asker = await world.user({ name: 'Anna Vraagt', email: 'anna@voorbeeld.nl' });
  writer = await world.user({ name: 'Harm Less' });
  await trust(world, asker, writer);
});
afterAll(() => world.close());

const MOST = 4_000;
/** Of a question. */
const LONGEST = 10_000;

/** All of it, in as many texts as that takes. */
const texts = hostile.reduce<string[]>((all, one) => {
  const last = all.at(-1);
  if (last !== undefined && last.length + one.length < MOST)
    return [...all.slice(0, -1), `${last}\n\n${one}`];
  return [...all, one];
}, []);

describe('what was written to do harm', () => {
  it.each(hostile)('takes the sting out of %j', (text) => {
    for (const html of [
      markdownToHtml(text),
      markdownToHtml(`Vooraf ${text}`),
      markdownToHtml(markdownToHtml(text)),
    ])
      expect(harmIn(html)).toEqual([]);
  });

  it('keeps out what hides in what was made safe before', () => {
    expect(hostile.length).toBeGreaterThan(120);
    for (const text of hostile)
      expect(harmIn(markdownToHtml(`> ${text}\n\n- ${text}\n\n| ${text} |\n| - |`))).toEqual([]);
  });
});

it('is shown harmlessly while it is written', async () => {
  for (const text of texts) {
    const { postPreview } = await writer.graphql<{ postPreview: string }>(
      'query ($text: String!) { postPreview(text: $text) }',
      { text },
    );
    expect(harmIn(postPreview)).toEqual([]);
  }
});

it('is shown harmlessly on the page of a question, in what is found and about a person', async () => {
  const found: string[] = [];
  for (const [at, text] of texts.filter(({ length }) => length < LONGEST).entries()) {
    const clean = text.replaceAll('\u0000', '');
    await world.db.query(
      "UPDATE posts SET created_at = created_at - interval '2 days' WHERE author_id = $1",
      [writer.id],
    );
    const { slug } = await ask(writer, { title: `Kwaadaardig <script>alert(${at})</script>`, text: clean });
    const { question } = await world.visitor.graphql<{ question: { textHtml: string } }>(
      'query ($slug: String!) { question(slug: $slug) { textHtml } }',
      { slug },
    );
    found.push(question.textHtml);
    const { body } = await world.visitor.http('GET', `/vragen/${slug}`, undefined, { accept: 'text/html' });
    const [main] = /<main class="first-paint">[^]*<\/main>/.exec(body) ?? [];
    expect(main).toBeDefined();
    expect(main).not.toMatch(/<(script|style|iframe|svg|math|img|form|object|embed|base|meta|link)\b/i);
    // What is for search engines ends where it says, whatever was written.
    for (const [, data] of body.matchAll(/<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/g))
      expect(() => JSON.parse(data!) as unknown).not.toThrow();
  }
  expect(found.flatMap(harmIn)).toEqual([]);
  await world.settle();
  const { search } = await world.visitor.graphql<{
    search: { nodes: { highlight: string; snippet: string }[] };
  }>('{ search(query: "kwaadaardig alert script", first: 50) { nodes { highlight snippet } } }');
  expect(search.nodes.length).toBeGreaterThan(0);
  for (const { highlight, snippet } of search.nodes)
    expect(`${highlight}${snippet}`.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
  for (const about of texts.map((text) => text.replaceAll('\u0000', '').slice(0, 1_500))) {
    await world.db.query('UPDATE people SET about = $2, visibility = \'{"ABOUT": "PUBLIC"}\' WHERE id = $1', [
      writer.id,
      about,
    ]);
    const { person } = await world.visitor.graphql<{ person: { aboutHtml: string } }>(
      '{ person(slug: "harm-less") { aboutHtml } }',
    );
    expect(harmIn(person.aboutHtml)).toEqual([]);
  }
});

it('is mailed as words', async () => {
  const { id } = await ask(asker, { title: 'Wat is hier <img src=x onerror=alert(1)> aan de hand?' });
  for (const text of texts) await answer(writer, id, text.replaceAll('\u0000', ''));
  await world.settle();
  const mails = await mailbox(world, 'anna@voorbeeld.nl');
  expect(mails.length).toBeGreaterThan(0);
  for (const { html, subject } of mails) {
    expect(activeIn(html)).toEqual([]);
    expect(subject).not.toMatch(/[\r\n]/);
  }
});
