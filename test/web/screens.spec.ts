import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, graphql } from './support/site-tools.js';

// looking changes nothing: these may be divided over the workers
test.describe.configure({ mode: 'parallel' });

const PUBLIC = [
  '/',
  '/trainingen',
  '/trainingen?weergave=kalender',
  '/trainingen?weergave=kaart',
  '/wie-weet-wat',
  '/wie-weet-wat?zoek=excel',
  '/vragen',
  '/vragen/nieuw',
  '/ideeen',
  '/ideeen/nieuw',
  '/leervragen',
  '/leervragen?weergave=kaart',
  '/leervragen/nieuw',
  '/vraagradar',
  '/zoeken',
  '/zoeken?zoek=lassen',
  '/zoeken?zoek=qqxxzz',
  '/meldingen',
  '/over/rangschikking',
  '/over/toegankelijkheid',
  '/herroepen',
  '/inloggen',
  '/aanmelden',
  '/wachtwoord-vergeten',
  '/bestaat-niet',
];
const MEMBER = [
  '/',
  '/agenda',
  '/vragen?lijst=aan-mij',
  '/vragen/nieuw',
  '/ideeen?mijn=1',
  '/wie-weet-wat',
  '/organisaties',
  '/instellingen',
  '/instellingen?deel=kennis',
  '/instellingen?deel=zichtbaar',
  '/instellingen?deel=mail',
  '/volgend',
  '/meldingen',
  '/besluiten',
  '/moderatie',
  '/leervragen?van=mee',
];
const TRAINER = ['/studio', '/studio/nieuw', '/studio/voorstellen', '/leervragen?van=past'];
const MODERATOR = ['/moderatie', '/moderatie?toon=gemeld', '/moderatie?toon=bezwaar', '/moderatie/logboek'];

async function signIn(page: Page, who: 'trainer' | 'deelnemer' | 'beheerder'): Promise<void> {
  const answer = await page.request.post('/api/auth/sign-in/email', {
    data: { email: `${who}@demo.nutshell.example`, password: 'nutshell-demo' },
    headers: { origin: process.env.SITE_URL! },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** So many pages one after the other in one window, which keeps what it has loaded. */
const AT_A_TIME = 6;
const some = (paths: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(paths.length / AT_A_TIME) }, (_, index) =>
    paths.slice(index * AT_A_TIME, (index + 1) * AT_A_TIME),
  );

async function lookAtAll(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) await test.step(path, () => lookAt(page, path));
}

async function lookAt(page: Page, path: string): Promise<void> {
  const errors: string[] = [];
  const note = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
  };
  page.on('console', note);
  await page.goto(path, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(errors).toEqual([]);
  page.off('console', note);
}

const views = [
  { name: 'on a desktop, in Dutch', width: 1280, language: 'nl', colorScheme: 'light' },
  { name: 'on a small phone, in English, in the dark', width: 360, language: 'en', colorScheme: 'dark' },
] as const;

for (const { name, width, language, colorScheme } of views)
  test.describe(name, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });
    test.beforeEach(async ({ context }) => {
      await context.addCookies([{ name: 'nutshell-language', value: language, url: process.env.SITE_URL! }]);
    });

    for (const paths of some(PUBLIC))
      test(`${paths.join(', ')} are accessible to everybody`, ({ page }) => lookAtAll(page, paths));

    test('a training and its trainer are accessible to everybody', async ({ page }) => {
      const { trainings } = await graphql<{
        trainings: { nodes: { slug: string; trainer: { slug: string } }[] };
      }>(page.request, '{ trainings(first: 1) { nodes { slug trainer { slug } } } }');
      const [training] = trainings.nodes;
      await lookAt(page, `/trainingen/${training!.slug}`);
      await lookAt(page, `/mensen/${training!.trainer.slug}`);
    });

    test('a question, an idea and a training request are accessible to everybody', async ({ page }) => {
      const { questions, ideas, requests, over } = await graphql<
        Record<'questions' | 'ideas' | 'requests' | 'over', { nodes: { slug: string }[] }>
      >(
        page.request,
        `
          {
            questions(filter: { status: ANSWERED }, sort: VOTES, first: 1) {
              nodes {
                slug
              }
            }
            ideas(sort: VOTES, first: 1) {
              nodes {
                slug
              }
            }
            requests(sort: JOINED, first: 1) {
              nodes {
                slug
              }
            }
            over: requests(filter: { status: [PLANNED, GIVEN] }, sort: JOINED, first: 2) {
              nodes {
                slug
              }
            }
          }
        `,
      );
      await lookAt(page, `/vragen/${questions.nodes[0]!.slug}`);
      await lookAt(page, `/ideeen/${ideas.nodes[0]!.slug}`);
      for (const { slug } of [...requests.nodes, ...over.nodes]) await lookAt(page, `/leervragen/${slug}`);
    });

    for (const paths of some(MEMBER))
      test(`${paths.join(', ')} are accessible to a member`, async ({ page }) => {
        await signIn(page, 'deelnemer');
        await lookAtAll(page, paths);
      });

    test('the pages of a moderator are accessible', async ({ page }) => {
      await signIn(page, 'beheerder');
      await lookAtAll(page, MODERATOR);
    });

    test('the pages of a trainer are accessible', async ({ page }) => {
      await signIn(page, 'trainer');
      await lookAtAll(page, TRAINER);
      const { viewer } = await graphql<{
        viewer: { trainings: { nodes: { slug: string; nextSession: { id: string } | null }[] } };
      }>(
        page.request,
        '{ viewer { trainings(status: PUBLISHED, first: 20) { nodes { slug nextSession { id } } } } }',
      );
      const training = viewer.trainings.nodes.find(({ nextSession }) => nextSession)!;
      await lookAt(page, `/studio/trainingen/${training.slug}`);
      await lookAt(page, `/studio/sessies/${training.nextSession!.id}`);
    });
  });

test('a page that cannot reach the server says so and offers another try', async ({ page }) => {
  await page.route('**/graphql**', (route) => route.abort());
  // an address that says more than a path comes without its answers
  await page.goto('/trainingen?sorteer=prijs');
  await expect(page.getByRole('button', { name: /opnieuw/i }).first()).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/graphql**');
  await page
    .getByRole('button', { name: /opnieuw/i })
    .first()
    .click();
  await expect(page.getByRole('link', { name: /\d+|./ }).first()).toBeVisible();
  await expect(page.getByText(/\d+ trainingen/).first()).toBeVisible();
});

test('a page of an older release loads itself anew when it asks what is no longer known, once', async ({
  page,
}) => {
  let refused = 0;
  const refuse = async () =>
    page.route('**/graphql**', (route) => {
      refused += 1;
      const errors = [{ message: 'Unknown', extensions: { code: 'UNKNOWN_DOCUMENT' } }];
      return route.fulfill({ status: 400, json: { errors } });
    });
  await page.goto('/');
  await page.getByRole('banner').waitFor();
  await page.waitForLoadState('networkidle');
  await refuse();
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => {
    (globalThis as { before?: boolean }).before = true;
  });
  await page.getByRole('link', { name: 'Trainingen', exact: true }).first().click();
  await loaded;
  expect(refused).toBeGreaterThan(0);
  await page.unroute('**/graphql**');
  await expect(page.getByText(/\d+ trainingen/).first()).toBeVisible();
  expect(await page.evaluate(() => (globalThis as { before?: boolean }).before)).toBeUndefined();
});
