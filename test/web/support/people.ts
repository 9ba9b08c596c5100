import { expect, type Browser, type Page } from '@playwright/test';
import { signUp } from './site-tools.js';

export interface Guest {
  page: Page;
  name: string;
  email: string;
}

let joined = 0;

/** Somebody new with a browser of their own, signed up and confirmed. */
export async function newGuest(browser: Browser, name: string): Promise<Guest> {
  joined += 1;
  const email = `${name.toLowerCase().replaceAll(' ', '-')}-${Date.now()}-${joined}@voorbeeld.nl`;
  const context = await browser.newContext({ baseURL: process.env.SITE_URL!, locale: 'nl-NL' });
  const page = await context.newPage();
  await signUp(page, { name, email, password: 'een-zin-die-lang-is' });
  return { page, name, email };
}

/** Pays on the page of the sandbox, and waits until the server knows. */
export async function payAtProvider(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/sandbox\/checkout\//);
  await page.getByRole('button', { name: 'Betalen' }).click();
  await expect(page).toHaveURL(/\/boekingen\//);
  await expect(page.getByRole('link', { name: 'Zet in je agenda' })).toBeVisible({ timeout: 20_000 });
}

/** Books seats as a consumer and pays for them. */
export async function bookAndPay(page: Page, slug: string, sessionId: string): Promise<void> {
  await page.goto(`/trainingen/${slug}/boek/${sessionId}`);
  await page.getByRole('button', { name: /boek plek en betaal/i }).click();
  await payAtProvider(page);
}
