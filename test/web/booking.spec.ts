import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { expect, test } from '@playwright/test';
import { oneSeatSession } from './support/one-seat-session.js';
import {
  expectAccessible,
  linkIn,
  mailTo,
  resetClock,
  setClock,
  settle,
  signUp,
} from './support/site-tools.js';

const password = 'een-zin-die-lang-is';

test.afterEach(({ request }) => resetClock(request));

test('someone new finds a training despite a typo, books the last seat, pays, and is reminded; the next hears that it is full', async ({
  page,
  browser,
  request,
}) => {
  // Three weeks go by in it, for the whole site.
  test.slow();
  const { title, typo, startsAt } = await oneSeatSession(request);
  const stamp = Date.now();
  const email = `nieuw-${stamp}@voorbeeld.nl`;
  await signUp(page, { name: 'Noor de Wit', email, password });

  await page.goto('/');
  await page.getByRole('combobox', { name: /wat wil je leren/i }).fill(typo);
  await page.getByRole('option', { name: new RegExp(title) }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('nog 1 plek').first()).toBeVisible();
  await expectAccessible(page);

  // The second person has the page open before the seat is gone.
  const late = await (
    await browser.newContext({ baseURL: new URL(page.url()).origin, locale: 'nl-NL' })
  ).newPage();
  await signUp(late, { name: 'Bas Laat', email: `laat-${stamp}@voorbeeld.nl`, password });
  await late.goto(page.url());
  await late
    .getByRole('link', { name: /boek plek/i })
    .first()
    .click();
  await expect(late.getByRole('heading', { name: 'Boek je plek' })).toBeVisible();

  await page
    .getByRole('link', { name: /boek plek/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Boek je plek' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /boek plek en betaal/i }).click();

  await expect(page).toHaveURL(/\/sandbox\/checkout\//);
  await expect(page.getByText(/testbetaling/i).first()).toBeVisible();
  await expectAccessible(page);

  await late.getByRole('button', { name: /boek plek en betaal/i }).click();
  await expect(late.getByText('Net vol')).toBeVisible();
  await expectAccessible(late);

  await page.getByRole('button', { name: 'Betalen' }).click();
  await expect(page).toHaveURL(/\/boekingen\//);
  await expect(page.getByRole('heading', { name: /je bent erbij|geboekt|rond/i })).toBeVisible({
    timeout: 20_000,
  });
  await expectAccessible(page);
  const bookingUrl = page.url().split('?')[0]!;

  const confirmation = await mailTo(request, email, new RegExp(`bevestigd.*${title}`));
  linkIn(confirmation, /\/boekingen\//);
  expect(confirmation.attachments).toHaveLength(1);
  const ics = await (await request.get(confirmation.attachments[0]!)).text();
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent')!);
  expect(event.summary).toContain(title);
  expect(event.startDate.toString().slice(0, 16)).toBe(startsAt);

  await page.goto('/agenda');
  await page.getByText('Lijst', { exact: true }).click();
  await expect(page.getByText(title).first()).toBeVisible();
  await expectAccessible(page);

  const dayBefore = new Date(`${startsAt}:00Z`);
  dayBefore.setUTCDate(dayBefore.getUTCDate() - 1);
  await setClock(request, `${dayBefore.toISOString().slice(0, 10)}T09:00`);
  await settle(request);
  expect((await mailTo(request, email, /morgen/i)).html).toContain(title);

  await page.goto(bookingUrl);
  await expect(page.getByText(title).first()).toBeVisible();
  await late.context().close();
});

test('cancelling shows what comes back first, and gives back just that', async ({ page, request }) => {
  const { slug } = await oneSeatSession(request);
  const email = `annuleert-${Date.now()}@voorbeeld.nl`;
  await signUp(page, { name: 'Tess Terug', email, password });
  await page.goto(`/trainingen/${slug}`);
  await page
    .getByRole('link', { name: /boek plek/i })
    .first()
    .click();
  await page.getByRole('button', { name: /boek plek en betaal/i }).click();
  await page.getByRole('button', { name: 'Betalen' }).click();
  await expect(page.getByRole('button', { name: 'Annuleer boeking' })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Annuleer boeking' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/€\s*114,95/).first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /annuleer/i }).click();
  await expect(page.getByText(/geannuleerd/i).first()).toBeVisible();
  expect((await mailTo(request, email, /annul/i)).html).toMatch(/114,95/);
});

test('the calendar feed of a person can be read by a calendar', async ({ page, request }) => {
  const { title, slug } = await oneSeatSession(request);
  await signUp(page, { name: 'Kai Agenda', email: `agenda-${Date.now()}@voorbeeld.nl`, password });
  await page.goto(`/trainingen/${slug}`);
  await page
    .getByRole('link', { name: /boek plek/i })
    .first()
    .click();
  await page.getByRole('button', { name: /boek plek en betaal/i }).click();
  await page.getByRole('button', { name: 'Betalen' }).click();
  const download = page.getByRole('link', { name: 'Zet in je agenda' });
  await expect(download).toBeVisible({ timeout: 20_000 });
  const file = await Promise.all([page.waitForEvent('download'), download.click()]);
  expect(await readFile(await file[0].path(), 'utf8')).toContain('BEGIN:VEVENT');
  await page.goto('/agenda');
  const feed = await page
    .getByLabel(/adres|feed/i)
    .first()
    .inputValue();
  const ics = await (await request.get(feed)).text();
  expect(ics).toContain('BEGIN:VCALENDAR');
  expect(ics.replace(/\r?\n /g, '')).toContain(title.slice(0, 20));
});
