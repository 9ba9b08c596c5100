import { expect, test, type Page } from '@playwright/test';
import { runSite } from './support/run-site.js';
import { expectAccessible, expectNoSidewaysScroll, signUp } from './support/site-tools.js';

const password = 'een-zin-die-lang-is';
const newAddress = (name: string) => `${name}-${Date.now()}@voorbeeld.nl`;

async function signInAs(page: Page, role: string): Promise<void> {
  await page.goto('/inloggen');
  await page.getByRole('button', { name: `Ga verder als ${role}` }).click();
  await expect(page).toHaveURL('/');
}

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
    const link = /http[^"\s]+\/eerste-beheerder\?code=[\w-]+/.exec(site.log())?.[0];
    expect(link, 'a link in the log').toBeDefined();
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
