import { AxeBuilder } from '@axe-core/playwright';
import { expect, type APIRequestContext, type Page } from '@playwright/test';

/** Does all that waits on the site, and all that follows from it. */
export async function settle(request: APIRequestContext): Promise<void> {
  const answer = await request.post('/dev/settle');
  expect(answer.status()).toBe(204);
}

/** Puts the site's clock at a moment as on the clock in Amsterdam, and does what became due. */
export async function setClock(request: APIRequestContext, wallTime: string): Promise<void> {
  const answer = await request.post('/dev/clock', { form: { to: wallTime }, maxRedirects: 0 });
  expect(answer.status()).toBe(303);
}

export async function resetClock(request: APIRequestContext): Promise<void> {
  await request.post('/dev/clock', { form: { by: 'reset' }, maxRedirects: 0 });
}

export interface ReadMail {
  subject: string;
  html: string;
  attachments: string[];
}

/** The newest mail to an address whose subject matches, as /dev/mail shows it. */
export async function mailTo(request: APIRequestContext, to: string, subject: RegExp): Promise<ReadMail> {
  await settle(request);
  const list = await (await request.get(`/dev/mail?to=${encodeURIComponent(to)}`)).text();
  const found = [...list.matchAll(/href="\/dev\/mail\/([^"/]+)"[\s\S]*?<strong>([^<]*)<\/strong>/g)].filter(
    ([, , text]) => subject.test(text!),
  );
  expect(found.length, `a mail to ${to} about ${subject}`).toBeGreaterThan(0);
  const [, id, text] = found[0]!;
  const html = await (await request.get(`/dev/mail/${id}/html`)).text();
  const page = await (await request.get(`/dev/mail/${id}`)).text();
  const attachments = [...page.matchAll(/href="(\/dev\/mail\/[^"]+\/attachments\/\d+)"/g)].map(
    ([, path]) => path!,
  );
  return { subject: text!, html, attachments };
}

/** The address that a link or button of a mail leads to. */
export function linkIn(mail: ReadMail, path: RegExp): string {
  const links = [...mail.html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
  const found = links.find((href) => path.test(href));
  expect(found, `a link to ${path} among ${links.join(' ')}`).toBeDefined();
  return found!;
}

/** Fails on anything that axe finds on the page, once it has its heading. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // our pages have no frames, so the results need no second page to be put together in
    .setLegacyMode()
    .analyze();
  expect(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    ),
  ).toEqual([]);
}

/** Nothing sticks out sideways, once the page is laid out for its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
}

/** Signs up through the pages and confirms the address by the mail that was sent. */
export async function signUp(
  page: Page,
  person: { name: string; email: string; password: string },
): Promise<void> {
  await page.goto('/aanmelden');
  await page.getByLabel('Naam', { exact: true }).fill(person.name);
  await page.getByLabel('E-mailadres').fill(person.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Maak account' }).click();
  await expect(page.getByRole('heading', { name: 'Bevestig je mail' })).toBeVisible();
  const mail = await mailTo(page.request, person.email, /bevestig/i);
  await page.goto(linkIn(mail, /verify-email/));
  await expect(page.getByRole('heading', { name: 'Je mail is bevestigd' })).toBeVisible();
}

export const graphql = async <T>(
  request: APIRequestContext,
  query: string,
  variables: object = {},
): Promise<T> => {
  const answer = await request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
};
