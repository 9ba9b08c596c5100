import { expect, test } from '@playwright/test';
import { bookAndPay, newGuest, payAtProvider } from './support/people.js';
import { plannedTraining, signInAsTrainer } from './support/planned-training.js';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  linkIn,
  mailTo,
  resetClock,
  setClock,
  settle,
} from './support/site-tools.js';

test.slow();
test.afterEach(({ request }) => resetClock(request));

test('a trainer cancels after seeing what goes back; a participant chooses another date', async ({
  page,
  browser,
  request,
}) => {
  const title = `Vlechten zonder haast ${Date.now() % 10_000}`;
  const { slug, sessions } = await plannedTraining(request, {
    title,
    dates: [{ capacity: 4 }, { capacity: 4 }],
  });
  const guest = await newGuest(browser, 'Tess Kiest');
  await bookAndPay(guest.page, slug, sessions[0]!.id);

  await signInAsTrainer(page.request);
  await page.goto(`/studio/sessies/${sessions[0]!.id}`);
  await page.getByRole('button', { name: 'Annuleer datum' }).click();
  const dialog = page.getByRole('dialog', { name: 'Deze datum annuleren?' });
  await expect(dialog.getByText(/€\s*114,95 gaat terug naar deelnemers/)).toBeVisible();
  await expect(dialog.getByText('1 boeking vervalt')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel(/Bericht aan de deelnemers/).fill('Ik heb mijn pols gebroken.');
  await dialog.getByRole('button', { name: /Annuleer en geef €\s*114,95 terug/ }).click();
  await expect(page.getByText('Deze datum is geannuleerd')).toBeVisible();
  await expectAccessible(page);

  const mail = await mailTo(request, guest.email, new RegExp(`^Gaat niet door.*${title}`));
  expect(mail.html).toContain('Ik heb mijn pols gebroken.');
  await guest.page.goto(linkIn(mail, /\/boekingen\//));
  await expect(guest.page.getByRole('heading', { name: 'Deze datum gaat niet door' })).toBeVisible();
  await guest.page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(guest.page);
  await expectAccessible(guest.page);
  await guest.page.getByRole('radio').first().check();
  await guest.page.getByRole('button', { name: /^Verplaats naar/ }).click();
  await expect(guest.page.getByRole('heading', { name: 'Je plek is geboekt' })).toBeVisible({
    timeout: 20_000,
  });
  await guest.page.context().close();
});

test('a trainer moves a date; who cannot come then has everything back, who can keeps the seat', async ({
  page,
  browser,
  request,
}) => {
  const title = `Matten met twee draden ${Date.now() % 10_000}`;
  const { slug, sessions } = await plannedTraining(request, { title, dates: [{ capacity: 4 }] });
  const [stays, goes] = [await newGuest(browser, 'Fem Blijft'), await newGuest(browser, 'Gijs Gaat')];
  for (const guest of [stays, goes]) await bookAndPay(guest.page, slug, sessions[0]!.id);

  await signInAsTrainer(page.request);
  await page.goto(`/studio/sessies/${sessions[0]!.id}`);
  await page.getByRole('button', { name: 'Verplaats' }).click();
  const dialog = page.getByRole('dialog', { name: 'Naar een andere tijd of plek' });
  await expect(dialog.getByText('2 boekingen krijgen een mail en kunnen kiezen')).toBeVisible();
  await dialog.getByLabel('Begint om').fill('05:30');
  await dialog.getByLabel(/Bericht aan de deelnemers/).fill('De zaal is later bezet.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Verplaats en mail iedereen' }).click();
  await expect(dialog).toBeHidden();

  for (const guest of [stays, goes]) {
    const mail = await mailTo(request, guest.email, new RegExp(`^Nieuwe datum.*${title}`));
    await guest.page.goto(linkIn(mail, /\/boekingen\//));
    await expect(guest.page.getByRole('heading', { name: 'De training is verplaatst' })).toBeVisible();
  }
  await expectAccessible(stays.page);
  await stays.page.getByRole('radio', { name: /De nieuwe datum is goed/ }).check();
  await stays.page.getByRole('button', { name: 'Akkoord met de nieuwe datum' }).click();
  await expect(stays.page.getByRole('heading', { name: 'Je plek is geboekt' })).toBeVisible();
  await goes.page.getByRole('radio', { name: /Geef me mijn geld terug/ }).check();
  await goes.page.getByRole('button', { name: /Geef me €\s*114,95 terug/ }).click();
  await expect(goes.page.getByRole('heading', { name: 'Je koos niet voor de nieuwe datum' })).toBeVisible();
  await Promise.all([stays, goes].map((guest) => guest.page.context().close()));
});

test('seats reserved free of charge: at the minimum everyone hears that it goes ahead, and pays by link', async ({
  browser,
  request,
}) => {
  const title = `Manden samen vlechten ${Date.now() % 10_000}`;
  const { slug, sessions } = await plannedTraining(request, {
    title,
    dates: [{ capacity: 6, minSeats: 2, paymentMode: 'WHEN_IT_RUNS' }],
  });
  const guests = [await newGuest(browser, 'Ida Eerst'), await newGuest(browser, 'Job Tweede')];
  for (const { page } of guests) {
    await page.goto(`/trainingen/${slug}/boek/${sessions[0]!.id}`);
    await expect(page.getByText(/Je reserveert nu gratis/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Reserveer 1 plek gratis' }).click();
    await expect(
      page.getByRole('heading', { name: /Je plek is gereserveerd|Je plek staat vast/ }),
    ).toBeVisible();
    await expectAccessible(page);
  }
  for (const { page, email } of guests) {
    const mail = await mailTo(request, email, new RegExp(`^Gaat door.*${title}`));
    await page.goto(linkIn(mail, /\/boekingen\//));
    await expect(page.getByText(/Nog 47 uur|Nog 48 uur/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Betaal/ }).click();
    await payAtProvider(page);
    await page.context().close();
  }
});

test('at the moment of decision the trainer lets a small group go ahead', async ({
  page,
  browser,
  request,
}) => {
  const title = `Knopen met z’n vieren ${Date.now() % 10_000}`;
  const { slug, sessions } = await plannedTraining(request, { title, dates: [{ capacity: 6, minSeats: 4 }] });
  const guest = await newGuest(browser, 'Kim Alleen');
  await bookAndPay(guest.page, slug, sessions[0]!.id);
  await expect(guest.page.getByText('nog 3 nodig om door te gaan')).toBeVisible();

  const moment = new Date(`${sessions[0]!.startsAt.slice(0, 10)}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - 7);
  await setClock(request, `${moment.toISOString().slice(0, 10)}T17:01`);
  await settle(request);
  await signInAsTrainer(page.request);
  await page.goto(`/studio/sessies/${sessions[0]!.id}`);
  await expect(page.getByRole('heading', { name: /3 deelnemers te weinig/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Laat doorgaan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Laat doorgaan' }).click();
  await expect(page.getByText(/Ja, sinds/)).toBeVisible();
  await mailTo(request, guest.email, new RegExp(`^Gaat door.*${title}`));
  await guest.page.context().close();
});

test('a consumer withdraws in two steps and reads it back', async ({ browser, request }) => {
  const title = `Herroepelijk weven ${Date.now() % 10_000}`;
  const { slug, sessions } = await plannedTraining(request, { title, dates: [{ capacity: 4 }] });
  const { page, email } = await newGuest(browser, 'Wil Terug');
  await bookAndPay(page, slug, sessions[0]!.id);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Overeenkomst herroepen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overeenkomst herroepen' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: new RegExp(`Herroep de overeenkomst voor ${title}`) }).click();
  await page.getByRole('button', { name: 'Overeenkomst herroepen' }).click();
  await expect(page.getByText(/Hierbij herroep ik, Wil Terug/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Herroeping bevestigen' }).click();
  await expect(page.getByText(new RegExp(`Je hebt de overeenkomst voor “${title}” herroepen`))).toBeVisible();
  await expectAccessible(page);
  expect((await mailTo(request, email, /herroepen/i)).html).toContain(title);
  await page.context().close();
});
