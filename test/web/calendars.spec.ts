import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, graphql, settle } from './support/site-tools.js';

let server: Server;
let address: string;

/** A Wednesday in some weeks, as in 2027-01-13. */
const wednesday = ((): string => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + 63 + ((10 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
})();
const days = (count: number) =>
  new Date(Date.parse(wednesday) + count * 86_400_000).toISOString().slice(0, 10);

test.beforeAll(async () => {
  const compact = wednesday.replaceAll('-', '');
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:board@elsewhere.example',
    'DTSTAMP:20260101T000000Z',
    `DTSTART;TZID=Europe/Amsterdam:${compact}T073000`,
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/calendar' }).end(calendar);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}/agenda.ics`;
});
test.afterAll(() => void server.close());

test('a trainer has a calendar read along, is warned of a date that meets it, and plans a weekly series', async ({
  page,
}) => {
  test.slow();
  await page.goto('/inloggen');
  await page.request.post('/api/auth/sign-in/email', {
    data: { email: 'trainer@demo.nutshell.example', password: 'nutshell-demo' },
    headers: { origin: new URL(page.url()).origin },
  });

  await page.goto(`/agenda?weergave=maand&dag=${wednesday}`);
  const feeds = page.getByRole('region', { name: 'Agenda’s die we meelezen' });
  await feeds.getByLabel('Naam').fill('Bestuur');
  await feeds.getByLabel('Adres van de agenda').fill('http://agenda.example/bestuur.ics');
  await feeds.getByRole('button', { name: 'Lees mee' }).click();
  await expect(feeds.getByText('Gebruik een adres dat met https:// begint.').first()).toBeVisible();
  await feeds.getByLabel('Adres van de agenda').fill(address);
  await feeds.getByRole('button', { name: 'Lees mee' }).click();
  await expect(feeds.getByText('“Bestuur” is toegevoegd.')).toBeVisible();
  await settle(page.request);
  await expect(feeds.getByRole('listitem').filter({ hasText: 'Bestuur' })).toContainText('Gelezen op');
  await page.reload();
  await expect(page.getByRole('list', { name: 'Elders bezet' })).toContainText('07:30–08:30 bezet (Bestuur)');
  await expectAccessible(page);

  const { viewer } = await graphql<{ viewer: { trainings: { nodes: { slug: string }[] } } }>(
    page.request,
    '{ viewer { trainings(first: 1, status: PUBLISHED) { nodes { slug } } } }',
  );
  await page.goto(`/studio/trainingen/${viewer.trainings.nodes[0]!.slug}`);
  await page.getByRole('button', { name: 'Plan data' }).click();
  const date = page.getByLabel('Datum', { exact: true });
  await date.fill(wednesday);
  await page.getByLabel('Begint om').fill('06:00');
  await expect(page.getByText('Volgens “Bestuur” ben je dan bezet: 07:30–08:30.')).toBeVisible();
  await page.getByRole('button', { name: 'Herhaal een datum' }).click();
  await page.getByLabel('Aantal keer').fill('3');
  await page.getByRole('button', { name: 'Zet in de lijst' }).click();
  await expect(date).toHaveCount(3);
  await expect(date.nth(2)).toHaveValue(days(14));
  await expect(page.getByText('Volgens “Bestuur”')).toHaveCount(2);
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Haal datum 3 weg' }).click();

  await date.nth(1).fill('2027-03-28');
  await page.getByLabel('Begint om').nth(1).fill('02:30');
  await expect(page.getByText('Deze tijd bestaat niet')).toBeVisible();
  await date.nth(1).fill(days(7));
  await page.getByLabel('Begint om').nth(1).fill('06:00');
  await page.getByRole('button', { name: 'Plan 2 data' }).click();
  await expect(page.getByText('2 data gepland', { exact: false })).toBeVisible();

  await page.goto('/agenda');
  await page.getByRole('button', { name: 'Haal Bestuur weg' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Haal weg' }).click();
  await expect(page.getByText('“Bestuur” wordt niet meer meegelezen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Haal Bestuur weg' })).toHaveCount(0);
});
