import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { oneSeatSession } from './support/one-seat-session.js';
import { bookAndPay, newGuest, payAtProvider } from './support/people.js';
import { plannedTraining } from './support/planned-training.js';
import { expectAccessible, expectNoSidewaysScroll, linkIn, mailTo } from './support/site-tools.js';

test.slow();

test('who meets a full session waits at place 1, is offered the seat that is cancelled, pays and has it', async ({
  browser,
  request,
}) => {
  const { title, slug, sessionId } = await oneSeatSession(request);
  const first = await newGuest(browser, 'Noor Eerst');
  await bookAndPay(first.page, slug, sessionId);
  const bookingUrl = first.page.url().split('?')[0]!;

  const second = await newGuest(browser, 'Bas Wacht');
  await second.page.goto(`/trainingen/${slug}`);
  await expect(second.page.getByText('Vol').first()).toBeVisible();
  await expectAccessible(second.page);
  await second.page
    .getByRole('link', { name: /zet me op de wachtlijst/i })
    .first()
    .click();
  await expect(second.page.getByText('Op de wachtlijst ben je de eerste.')).toBeVisible();
  await expectAccessible(second.page);
  await second.page.getByRole('button', { name: 'Zet me op de wachtlijst' }).click();
  await expect(
    second.page.getByRole('heading', { name: 'Je staat op plek 1 van de wachtlijst' }),
  ).toBeVisible();
  await expectAccessible(second.page);

  await first.page.goto(bookingUrl);
  await first.page.getByRole('button', { name: 'Annuleer boeking' }).click();
  const dialog = first.page.getByRole('dialog');
  await expect(dialog.getByText(/Je krijgt €\s*114,95 terug/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Annuleer/ }).click();
  await expect(first.page.getByRole('heading', { name: 'Je boeking is geannuleerd' })).toBeVisible();
  await mailTo(request, first.email, /geannuleerd/);

  const mail = await mailTo(request, second.email, new RegExp(`^Er is een plek.*${title}`, 'i'));
  await second.page.goto(linkIn(mail, /wachtlijst.*antwoord=ja/));
  await expect(second.page.getByRole('heading', { name: 'Er is een plek voor je' })).toBeVisible();
  await expect(second.page.getByText(/om te kiezen/).first()).toBeVisible();
  await expectAccessible(second.page);
  await second.page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(second.page);
  await second.page.getByRole('button', { name: /Neem de plek en betaal/ }).click();
  await payAtProvider(second.page);
  await expect(second.page.getByRole('heading', { name: 'Je plek is geboekt' })).toBeVisible();
  await Promise.all([first, second].map(({ page }) => page.context().close()));
});

test('a mailed no asks first; then the seat goes to the next on the list', async ({ browser, request }) => {
  const { title, slug, sessionId } = await oneSeatSession(request);
  const first = await newGuest(browser, 'Noor Eerst');
  await bookAndPay(first.page, slug, sessionId);
  const bookingUrl = first.page.url().split('?')[0]!;
  const waiting = [await newGuest(browser, 'Bas Tweede'), await newGuest(browser, 'Cas Derde')];
  for (const { page } of waiting) {
    await page.goto(`/trainingen/${slug}/boek/${sessionId}`);
    await page.getByRole('button', { name: 'Zet me op de wachtlijst' }).click();
    await expect(page.getByRole('heading', { name: /op plek \d van de wachtlijst/ })).toBeVisible();
  }
  await first.page.goto(bookingUrl);
  await first.page.getByRole('button', { name: 'Annuleer boeking' }).click();
  await first.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Annuleer/ })
    .click();
  await expect(first.page.getByRole('heading', { name: 'Je boeking is geannuleerd' })).toBeVisible();

  const [second, third] = waiting as [(typeof waiting)[number], (typeof waiting)[number]];
  const mail = await mailTo(request, second.email, new RegExp(`^Er is een plek.*${title}`, 'i'));
  await second.page.goto(linkIn(mail, /wachtlijst.*antwoord=nee/));
  const question = second.page.getByRole('dialog', { name: 'De plek laten gaan?' });
  await expect(question).toBeVisible();
  await expectAccessible(second.page);
  await question.getByRole('button', { name: 'Nee, dank je' }).click();
  await expect(second.page.getByRole('heading', { name: 'Je hebt de plek laten gaan' })).toBeVisible();

  await mailTo(request, third.email, new RegExp(`^Er is een plek.*${title}`, 'i'));
  await third.page.goto('/agenda');
  await expect(third.page.getByText(/plek aangeboden tot/)).toBeVisible();
  await expectAccessible(third.page);
  await Promise.all([first, ...waiting].map(({ page }) => page.context().close()));
});

test('a company orders six seats by invoice where four are free: four now, two on the waitlist', async ({
  browser,
  request,
}) => {
  const title = `Samen lassen op factuur ${Date.now() % 10_000}`;
  const { slug, sessions } = await plannedTraining(request, { title, dates: [{ capacity: 4 }] });
  const { page } = await newGuest(browser, 'An Kantoor');
  await page.goto(`/trainingen/${slug}/boek/${sessions[0]!.id}`);
  await page.getByLabel('Hoeveel plekken wil je?').fill('6');
  await expect(page.getByText('4 nu, 2 op de wachtlijst')).toBeVisible();
  await page.getByText('Voor mijn bedrijf').click();
  await page.getByLabel('Naam van het bedrijf').fill('Jansen Metaal BV');
  await page.getByLabel('KvK-nummer').fill('1234');
  await page.getByLabel('Straat en nummer').fill('Industrieweg 4');
  await page.getByLabel('Postcode').fill('3542 AD');
  await page.getByLabel(/^Plaats/).fill('Utrecht');
  await page.getByLabel(/Inkoopnummer/).fill('PO-2026-0042');
  await page.getByText('Op factuur, achteraf').click();
  await page.getByRole('button', { name: 'Boek 4 plekken op factuur' }).click();
  await expect(page.getByText('Een KvK-nummer heeft 8 cijfers').first()).toBeVisible();
  await expectAccessible(page);

  // Nothing typed is lost, not even when the page is opened again.
  await page.reload();
  await expect(page.getByLabel('Naam van het bedrijf')).toHaveValue('Jansen Metaal BV');
  await expect(page.getByLabel(/Inkoopnummer/)).toHaveValue('PO-2026-0042');
  await page.getByLabel('KvK-nummer').fill('12345678');
  await page.setViewportSize({ width: 360, height: 800 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Boek 4 plekken op factuur' }).click();

  await expect(page.getByRole('heading', { name: '4 plekken geboekt' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('2 plekken op de wachtlijst, plaats 1')).toBeVisible();
  await expect(page.getByText(/Nog te betalen op factuur: €\s*459,80/)).toBeVisible();
  await expect(page.getByText('PO-2026-0042').first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await nameTwoAndReplaceOne(page, request);
  await readAndCorrectInvoice(page);
  await page.context().close();
});

/** Names for two of the open seats, the third later; then somebody else comes instead of one of them. */
async function nameTwoAndReplaceOne(page: Page, request: APIRequestContext): Promise<void> {
  const stamp = Date.now();
  const [piet, mia, els] = ['piet', 'mia', 'els'].map((name) => `${name}-${stamp}@jansen.example`);
  await page.getByLabel('Naam van deelnemer 2').fill('Piet Plaat');
  await page.getByLabel('E-mailadres van deelnemer 2').fill(piet!);
  await page.getByLabel('Naam van deelnemer 3').fill('Mia Moer');
  await page.getByLabel('E-mailadres van deelnemer 3').fill(mia!);
  await page.getByRole('button', { name: 'Bewaar namen' }).click();
  await expect(page.getByText('Nog 1 naam in te vullen', { exact: false })).toBeVisible();
  await mailTo(request, piet!, /./);

  await page.getByRole('button', { name: 'Wijs een vervanger aan voor Piet Plaat' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Naam', { exact: true }).fill('Els Elektrode');
  await dialog.getByLabel('E-mailadres').fill(els!);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Wijs aan' }).click();
  await expect(page.getByText('Els Elektrode').first()).toBeVisible();
  await expect(page.getByText('Piet Plaat')).toHaveCount(0);
  await mailTo(request, els!, /./);
}

/** The invoice carries the company and its PO number; another address makes a credit note and a new invoice. */
async function readAndCorrectInvoice(page: Page): Promise<void> {
  await page.locator('a[href^="/facturen/"]').first().click();
  await expect(page).toHaveURL(/\/facturen\/[0-9a-f-]{36}/);
  await expect(page.getByText('Jansen Metaal BV').first()).toBeVisible();
  await expect(page.getByText('PO-2026-0042').first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const id = page.url().split('/').at(-1)!;
  const paper = await page.request.get(`/invoices/${id}.pdf`);
  expect(paper.headers()['content-type']).toContain('application/pdf');
  expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('button', { name: 'Verbeter naam of adres' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Straat en nummer').fill('Industrieweg 40');
  await dialog.locator('button[type="submit"]').click();
  await expect(page.getByText('Industrieweg 40').first()).toBeVisible();
  await page.goto('/facturen');
  await expect(page.getByText('Creditnota').first()).toBeVisible();
  await expectAccessible(page);
}
