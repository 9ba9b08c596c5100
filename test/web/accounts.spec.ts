import { expect, test, type Page } from '@playwright/test';
import { runSite } from './support/run-site.js';
import { expectAccessible, expectNoSidewaysScroll, mailTo, signUp } from './support/site-tools.js';

const password = 'een-zin-die-lang-is';
const newAddress = (name: string) => `${name}-${Date.now()}@voorbeeld.nl`;

async function signInAs(page: Page, role: string): Promise<void> {
  await page.goto('/inloggen');
  await page.getByRole('button', { name: `Ga verder als ${role}` }).click();
  await expect(page).toHaveURL('/');
}

test('a new account gets its mail in the language of the page, and a name that does not fit is told', async ({
  page,
}) => {
  await page.context().addCookies([{ name: 'nutshell-language', value: 'en', url: process.env.SITE_URL! }]);
  await page.goto('/aanmelden');
  const email = newAddress('emma');
  await page.getByLabel('Name', { exact: true }).fill('E');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('alert')).toHaveText('This name does not fit: a name has 2 to 80 characters.');
  await page.getByLabel('Name', { exact: true }).fill('Emma English');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name: 'Confirm your e-mail' })).toBeVisible();
  const mail = await mailTo(page.request, email, /confirm/i);
  expect(mail.html).toContain('<html dir="ltr" lang="en"');
});

test('the address of the calendar feed is renewed after a question', async ({ page }) => {
  await signInAs(page, 'Deelnemer');
  await page.goto('/agenda');
  const address = page.getByLabel('Je persoonlijke agenda-adres');
  const before = await address.inputValue();
  await page.getByText('Hoe werkt dat?').click();
  const ask = page.getByRole('button', { name: 'Maak nieuw adres' });
  await ask.click();
  const question = page.getByRole('dialog', { name: 'Een nieuw agenda-adres?' });
  await expect(question).toBeVisible();
  await expectAccessible(page);
  await question.getByRole('button', { name: 'Houd dit adres' }).click();
  await expect(question).toBeHidden();
  await expect(address).toHaveValue(before);

  await ask.click();
  await question.getByRole('button', { name: 'Maak nieuw adres' }).click();
  await expect(page.getByText('Er is een nieuw adres. Het oude werkt niet meer.')).toBeVisible();
  await expect(address).not.toHaveValue(before);
  expect((await page.request.get(before)).status()).toBe(404);
  expect((await page.request.get(await address.inputValue())).status()).toBe(200);
});

test('the link of the first administrator says what is wrong with it', async ({ page }) => {
  await page.goto('/eerste-beheerder');
  await expect(page.getByText('Er staat geen code in dit adres.')).toBeVisible();
  await signInAs(page, 'Deelnemer');
  await page.goto('/eerste-beheerder?code=verzonnen');
  await page.getByRole('button', { name: 'Word beheerder' }).click();
  await expect(page.getByRole('alert')).toContainText('Deze code werkt niet (meer)');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
});

test('a site that starts empty gets its first administrator by the link in its log', async ({ browser }) => {
  test.setTimeout(120_000);
  const site = await runSite('journeys-empty-site.log', { NUTSHELL_DEMO: 'off' });
  try {
    const logged = () => /http[^"\s]+\/eerste-beheerder\?code=[\w-]+/.exec(site.log())?.[0];
    await expect.poll(logged, 'a link in the log').toBeDefined();
    const link = logged();
    const page = await (await browser.newContext({ baseURL: site.url })).newPage();
    const email = newAddress('bea');
    await signUp(page, { name: 'Bea Heer', email, password });
    await page.context().clearCookies();
    await page.goto(link!);
    await expectAccessible(page);
    await page.getByRole('main').getByRole('link', { name: 'Log in' }).click();
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
    await page.getByRole('main').getByRole('button', { name: 'Log in', exact: true }).click();
    await expect(page).toHaveURL(link!);
    await page.getByRole('button', { name: 'Word beheerder' }).click();
    await expect(page.getByRole('heading', { name: 'Je bent beheerder' })).toBeVisible();
    await page.context().close();
  } finally {
    await site.stop();
  }
});
