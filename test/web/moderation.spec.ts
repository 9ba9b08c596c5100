import { expect, test, type Browser, type Page } from '@playwright/test';
import { newGuest } from './support/people.js';
import { expectAccessible, expectNoSidewaysScroll, graphql, settle } from './support/site-tools.js';

test.slow();

const PHONE = { width: 360, height: 780 };
const TITLE = 'Hoe stel ik de draadaanvoer van een oude Kemppi in?';
const REMARK = 'Wie dat niet weet, moet van dat apparaat afblijven.';
const REASON = 'Dit is onaardig voor iemand die iets wil leren. Zeg liever wat wel werkt.';

/** Somebody of the demo with a browser of their own. */
async function ofTheDemo(browser: Browser, who: 'trainer' | 'beheerder'): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.SITE_URL!, locale: 'nl-NL' });
  const page = await context.newPage();
  const answer = await page.request.post('/api/auth/sign-in/email', {
    data: { email: `${who}@demo.nutshell.example`, password: 'nutshell-demo' },
    headers: { origin: process.env.SITE_URL! },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return page;
}

const caseOf = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: title }) });

test('a first question is looked at; a rude remark is taken away, and put back after an appeal', async ({
  browser,
  request,
}) => {
  const { page } = await newGuest(browser, 'Nina Nieuw');
  await page.setViewportSize(PHONE);
  const moderator = await ofTheDemo(browser, 'beheerder');
  const trainer = await ofTheDemo(browser, 'trainer');

  // The first question of somebody new waits.
  await page.goto('/vragen/nieuw');
  await page.getByLabel('Wat wil je weten?').fill(TITLE);
  await page.getByLabel('Vertel er meer over').fill('De handleiding is weg.');
  await page.getByRole('button', { name: 'Plaats vraag' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(page.getByText('Dit wacht op controle')).toBeVisible();
  await expectAccessible(page);
  await settle(request);
  const address = page.url();
  await trainer.goto(address);
  await expect(trainer.getByRole('heading', { level: 1, name: 'Deze vraag is er niet' })).toBeVisible();

  await settle(request);
  await moderator.goto('/moderatie');
  await caseOf(moderator, TITLE).getByRole('button', { name: 'Plaats het', exact: true }).click();
  await expect(moderator.getByText(`Besloten: “${TITLE}” staat online.`)).toBeFocused();
  await expect(caseOf(moderator, TITLE)).toHaveCount(0);

  await settle(request);
  await page.goto('/meldingen');
  await expect(page.getByText(`Je bericht staat online: ${TITLE}`)).toBeVisible();
  await expectNoSidewaysScroll(page);

  // Somebody is rude about it; the asker reports that.
  await trainer.goto(address);
  await trainer.getByRole('button', { name: 'Reageer op de vraag' }).click();
  await trainer.getByLabel('Je reactie').fill(REMARK);
  await trainer.getByRole('button', { name: 'Plaats reactie' }).click();
  await expect(trainer.getByLabel('Je reactie')).toBeHidden();
  await expect(trainer.getByText(REMARK)).toBeVisible();
  await settle(request);
  // It waits too where it is one of the first that this trainer writes in public.
  const { moderationQueue } = await graphql<{ moderationQueue: { nodes: { title: string }[] } }>(
    moderator.request,
    '{ moderationQueue(kind: QUEUED, first: 50) { nodes { title } } }',
  );
  if (moderationQueue.nodes.some(({ title }) => title === REMARK)) {
    await moderator.goto('/moderatie');
    await caseOf(moderator, REMARK).getByRole('button', { name: 'Plaats het', exact: true }).click();
    await expect(moderator.getByText(`Besloten: “${REMARK}” staat online.`)).toBeFocused();
  }
  await page.goto(address);
  await page.getByRole('button', { name: 'Meer over de reactie' }).click();
  await page.getByRole('button', { name: 'Meld', exact: true }).click();
  await page.getByLabel('Het is grof of kwetsend').check();
  await page.getByRole('button', { name: 'Meld het' }).click();
  await expect(page.getByText('Je melding is binnen')).toBeVisible();

  await settle(request);
  await moderator.goto('/moderatie?toon=gemeld');
  const reported = caseOf(moderator, REMARK);
  await expect(reported.getByText('Nina Nieuw')).toBeVisible();
  await reported.getByRole('button', { name: 'Haal het weg' }).click();
  const why = reported.getByLabel('Waarom?');
  await expect(why).toBeFocused();
  await reported.getByRole('button', { name: 'Toch niet' }).click();
  await expect(reported.getByRole('button', { name: 'Haal het weg' })).toBeFocused();
  await moderator.keyboard.press('Enter');
  await reported.getByRole('button', { name: 'Haal het weg' }).click();
  await expect(why).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(moderator);
  await why.fill(REASON);
  await reported.getByRole('button', { name: 'Haal het weg' }).click();
  await expect(moderator.getByText(`Besloten: “${REMARK}” is niet te zien.`)).toBeFocused();
  await settle(request);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(page.getByText(REMARK)).toHaveCount(0);

  // Its author reads why, and does not agree.
  await trainer.setViewportSize(PHONE);
  await settle(request);
  await trainer.goto('/meldingen');
  await trainer
    .getByRole('link', { name: /Een moderator heeft iets van jou weggehaald/ })
    .first()
    .click();
  await expect(trainer).toHaveURL(/\/besluiten/);
  const decision = caseOf(trainer, REMARK);
  await expect(decision.getByText(REASON)).toBeVisible();
  await decision.getByRole('button', { name: 'Maak bezwaar' }).click();
  await decision
    .getByLabel('Waarom moet het terugkomen?')
    .fill('Het ging mij om de veiligheid: er staat 400 volt op dat apparaat.');
  await expectAccessible(trainer);
  await expectNoSidewaysScroll(trainer);
  await decision.getByRole('button', { name: 'Verstuur bezwaar' }).click();
  await expect(decision.getByText('Je bezwaar is binnen.')).toBeFocused();

  await settle(request);
  await moderator.goto('/moderatie?toon=bezwaar');
  const appealed = caseOf(moderator, REMARK);
  await expect(appealed.getByText(REASON)).toBeVisible();
  await expect(appealed.getByText('400 volt')).toBeVisible();
  await appealed.getByRole('button', { name: 'Zet het terug' }).click();
  await expect(moderator.getByText(`Besloten: “${REMARK}” staat online.`)).toBeFocused();
  await page.reload();
  await expect(page.getByText(REMARK)).toBeVisible();

  await moderator.getByRole('link', { name: 'Logboek' }).click();
  await expect(moderator.getByRole('row').nth(1)).toContainText('teruggezet of geplaatst');
  await expect(moderator.getByRole('row').nth(2)).toContainText('Bericht weggehaald');
  await expectAccessible(moderator);
  await moderator.setViewportSize(PHONE);
  await expectNoSidewaysScroll(moderator);
  await Promise.all([page, moderator, trainer].map((one) => one.context().close()));
});

test('somebody whose account is suspended reads why on every page, and what they can do', async ({
  browser,
}) => {
  const { page } = await newGuest(browser, 'Sil Schorsing');
  const moderator = await ofTheDemo(browser, 'beheerder');
  const { viewer } = await graphql<{ viewer: { person: { id: string } } }>(
    page.request,
    '{ viewer { person { id } } }',
  );
  await graphql(
    moderator.request,
    'mutation ($id: ID!) { suspendPerson(personId: $id, reason: "Je plaatst steeds dezelfde reclame.") { __typename } }',
    { id: viewer.person.id },
  );
  await page.setViewportSize(PHONE);
  await page.goto('/vragen');
  const notice = page.getByRole('region', { name: 'Je account is geschorst' });
  await expect(notice.getByText('Je plaatst steeds dezelfde reclame.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Meldingen/ })).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await notice.getByRole('link', { name: 'Lees het besluit, of maak bezwaar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Besluiten over wat van jou is' })).toBeVisible();
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await notice.getByRole('link', { name: /^Download je gegevens/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible();
  await Promise.all([page, moderator].map((one) => one.context().close()));
});
