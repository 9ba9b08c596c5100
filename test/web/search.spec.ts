import { expect, test, type Page, type Request } from '@playwright/test';
import { colleagues } from './support/colleagues.js';
import { newGuest } from './support/people.js';
import { expectAccessible, expectNoSidewaysScroll, graphql, settle } from './support/site-tools.js';

test.slow();

const PHONE = { width: 360, height: 780 };
const options = (page: Page) => page.getByRole('dialog', { name: 'Zoeken' }).getByRole('option');

/** Goes down to an option with the arrow key, and opens it. */
async function openByKeyboard(page: Page, name: RegExp): Promise<void> {
  const wanted = options(page).filter({ hasText: name }).first();
  await expect(wanted).toBeVisible();
  const last = await options(page).count();
  for (let at = 0; at < last && (await wanted.getAttribute('aria-selected')) !== 'true'; at += 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
}

test('one key finds a person, a question and a training, typing errors and all', async ({ page }) => {
  await page.goto('/vragen');
  const opener = page.getByRole('button', { name: 'Zoeken', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Zoeken' });
  const field = dialog.getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.type('TIG-lasen');
  await expect(options(page).filter({ hasText: 'TIG-lassen: RVS zonder verkleuring' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  await page.keyboard.press('Control+k');
  await field.fill('Marloes van Tuil');
  await openByKeyboard(page, /Marloes van Tuijl/);
  await expect(page.getByRole('heading', { level: 1, name: 'Marloes van Tuijl' })).toBeVisible();
  await expect(dialog).toBeHidden();

  await page.keyboard.press('Control+k');
  await field.fill('galvanizeren');
  await openByKeyboard(page, /Galvaniseren na het lassen/);
  await expect(page.getByRole('heading', { level: 1, name: /Galvaniseren na het lassen/ })).toBeVisible();

  await page.keyboard.press('Control+k');
  await field.fill('TIG-lasen');
  await openByKeyboard(page, /TIG-lassen: RVS zonder verkleuring/);
  await expect(page.getByRole('heading', { level: 1, name: /TIG-lassen: RVS/ })).toBeVisible();

  await page.keyboard.press('Control+k');
  await field.fill('lassen');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\?zoek=lassen/);

  await page.route('**/graphql**', (route) => route.abort());
  await page.keyboard.press('Control+k');
  await field.fill('power bi');
  await expect(dialog.getByRole('alert')).toContainText('Zoeken lukt nu niet');
});

test('what was found is narrowed by kind and by skill, on a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/zoeken');
  const field = page.getByRole('searchbox', { name: /^Zoek in trainingen/ });
  await field.fill('lassen');
  await field.press('Enter');
  await expect(field).toBeFocused();
  const count = page.getByRole('status').filter({ hasText: /resulta/ });
  await expect(count).toBeVisible();
  const all = parseInt((await count.textContent())!, 10);
  await page.getByRole('link', { name: /^Vragen \(\d+\)/ }).click();
  await expect(page.getByRole('link', { name: /^Vragen \(\d+\)/ })).toHaveAttribute('aria-current', 'page');
  await expect.poll(async () => parseInt((await count.textContent())!, 10)).toBeLessThan(all);
  const questions = parseInt((await count.textContent())!, 10);
  await page.getByText('Verfijn', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^TIG-lassen/ }).check();
  await expect.poll(async () => parseInt((await count.textContent())!, 10)).toBeLessThan(questions);
  await expect(page).toHaveURL(/over=/);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^TIG-lassen/ })).toBeChecked();

  // What fails says so, and does not pass for an answer.
  await page.route('**/graphql**', (route) => route.abort());
  await page.getByRole('checkbox', { name: /^TIG-lassen/ }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/graphql**');
  await page.getByRole('button', { name: /opnieuw/i }).click();
  await expect(count).toHaveText(`${questions} resultaten`);
});

test('the bell counts along in an open window; the login that ends closes it', async ({
  browser,
  request,
}) => {
  const [asker, colleague] = await colleagues(browser, 'Smit Belbouw', 'Bella Bel', 'Anton Antwoord');
  const title = 'Waar ligt de sleutel van de nieuwe bus?';
  const { viewer } = await graphql<{ viewer: { organisations: { id: string }[] } }>(
    asker!.page.request,
    '{ viewer { organisations { id } } }',
  );
  const { askQuestion } = await graphql<{ askQuestion: { id: string } }>(
    asker!.page.request,
    'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { ... on Question { id } } }',
    { input: { title, scope: 'ORGANISATION', organisationId: viewer.organisations[0]!.id } },
  );
  await settle(request);
  const { page } = asker!;
  await graphql(page.request, 'mutation { markRead { unreadCount } }'); // that a colleague joined
  // An end of the open connection shows as a request that failed.
  const open = new Set<Request>();
  page.on('request', (one) => one.url().endsWith('/live') && open.add(one));
  page.on('requestfailed', (one) => open.delete(one));
  await page.goto('/meldingen');
  const bell = page.getByRole('link', { name: /^Meldingen, \d+ nieuw/ });
  await expect(page.getByRole('heading', { level: 1, name: 'Meldingen' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Meldingen', exact: true })).toBeVisible();

  await graphql(
    colleague!.page.request,
    'mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { __typename } }',
    { input: { questionId: askQuestion.id, text: 'In het kastje achter de deur.' } },
  );
  await settle(request);
  await expect(bell).toHaveAccessibleName('Meldingen, 1 nieuw');
  const news = page.getByRole('link', { name: new RegExp(`Anton Antwoord gaf antwoord op: ${title}`) });
  await expect(news).toBeVisible();
  await expectAccessible(page);
  await news.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(bell).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Ongelezen (0)' })).toBeVisible();

  // Signing out in one window is heard in the other; nothing of theirs stays.
  const second = await page.context().newPage();
  await second.goto('/uitloggen');
  await second
    .getByRole('button', { name: /^Uitloggen|^Log uit/ })
    .first()
    .click();
  await expect(page.getByRole('link', { name: 'Inloggen' }).first()).toBeVisible();
  await expect(page.getByText(title)).toHaveCount(0);
  await expect.poll(() => open.size).toBe(0);
  await Promise.all([asker!, colleague!].map((one) => one.page.context().close()));
});

test('the feed begins with what one could follow, says why, and lets go of it', async ({
  browser,
  request,
}) => {
  const { page } = await newGuest(browser, 'Fien Feed');
  await page.setViewportSize(PHONE);
  await page.goto('/');
  const feed = page.getByRole('region', { name: 'Nieuw voor jou' });
  await expect(feed.getByRole('heading', { name: 'Volg wat je boeit' })).toBeVisible();
  const suggestions = feed.getByRole('listitem').getByRole('button');
  const name = (await suggestions.first().textContent())!;
  await suggestions.first().click();
  await expect(feed.getByText(`Je volgt nu ${name}.`)).toBeVisible();
  await expectAccessible(page);
  await settle(request);
  await feed.getByRole('button', { name: 'Laat zien' }).click();
  await expect(feed.getByText(`Je ziet dit omdat je ${name} volgt.`).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await feed.getByRole('link', { name: 'Wat je volgt' }).click();
  await page.getByRole('button', { name: `Niet meer volgen: ${name}` }).click();
  await expect(page.getByText(`Je volgt ${name} niet meer.`)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Je volgt hier nog niets' })).toBeVisible();
  await page.goto('/');
  await expect(feed.getByRole('heading', { name: 'Volg wat je boeit' })).toBeVisible();
  await page.context().close();
});
