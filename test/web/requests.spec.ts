import { expect, test, type APIRequestContext, type Browser } from '@playwright/test';
import {
  becomeTrainer,
  joinRequest,
  joinWorkplaceOf,
  markAllPresent,
  propose,
  requestBy,
  voteOn,
  wantToKnow,
} from './support/askers.js';
import { colleagues } from './support/colleagues.js';
import { newGuest, payAtProvider, type Guest } from './support/people.js';
import { daysFromNow, signInAsTrainer } from './support/planned-training.js';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  graphql,
  linkIn,
  mailTo,
  resetClock,
  setClock,
  settle,
} from './support/site-tools.js';

test.setTimeout(480_000);
test.use({ actionTimeout: 60_000 });
test.afterEach(({ request }) => resetClock(request));

const PHONE = { width: 360, height: 740 };
const QUESTION = 'Waarom krijg ik gaatjes in mijn TIG-naad?';
const REQUEST = `TIG-lassen van rvs zonder gaatjes ${Date.now() % 10_000}`;

const byId = async (request: APIRequestContext, slug: string): Promise<string> => {
  const { question } = await graphql<{ question: { id: string } }>(
    request,
    'query ($slug: String!) { question(slug: $slug) { id } }',
    { slug },
  );
  return question.id;
};

/** A Sunday, on which the demo's trainer has nothing, and days after it; at a second attempt the next, for the first is planned. */
function sunday(after = 0): string {
  const day = new Date(`${daysFromNow(13 + 7 * test.info().retry)}T12:00Z`);
  day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7) + after);
  return day.toISOString().slice(0, 10);
}

const lastPart = (url: string): string => new URL(url).pathname.split('/').at(-1)!;

/** Two who give training and work there too: one who can be paid, one who asks nothing. */
async function twoTrainers(browser: Browser, member: Guest): Promise<[Guest, Guest]> {
  const context = await browser.newContext({ baseURL: process.env.SITE_URL!, locale: 'nl-NL' });
  const paid = { page: await context.newPage(), name: 'Noor', email: 'trainer@demo.nutshell.example' };
  await signInAsTrainer(context.request);
  const free = await newGuest(browser, 'Gerrit Gratis');
  await becomeTrainer(free.page, 'Laswerk Gratis');
  await joinWorkplaceOf(member, context.request, free.page.request);
  return [paid, free];
}

test('a question that five share becomes a training: proposals, votes, first right, payment, and the answer comes back', async ({
  browser,
  request,
}) => {
  const people = await colleagues(
    browser,
    'Jansen Plaatwerk',
    'Wil Welder',
    'Ada Boog',
    'Bo Draad',
    'Cas Elektrode',
    'Dirk Vlam',
  );
  const [welder, ada, bo, ...others] = people as [Guest, Guest, Guest, ...Guest[]];
  const trainers = await twoTrainers(browser, welder);
  const [noor, gerrit] = trainers;

  // A question on a phone; four colleagues want to know it too.
  await welder.page.setViewportSize(PHONE);
  await welder.page.goto('/vragen/nieuw');
  await welder.page.getByLabel('Wat wil je weten?').fill(QUESTION);
  await welder.page.getByRole('button', { name: 'Plaats vraag' }).click();
  await expect(welder.page.getByRole('heading', { level: 1, name: QUESTION })).toBeVisible();
  const asked = welder.page.url();
  const questionId = await byId(welder.page.request, lastPart(asked));
  await ada.page.goto(asked);
  await ada.page.getByRole('button', { name: /^Dit wil ik ook weten/ }).click();
  await expect(ada.page.getByRole('button', { name: 'Jij wilt dit ook weten, 1' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  for (const person of [bo, ...others]) await wantToKnow(person, questionId);
  await settle(request);

  // Five share it: the asker makes a request of it.
  await welder.page.goto(asked);
  await expect(welder.page.getByText('Er zijn 5 mensen die dit willen weten')).toBeVisible();
  await expectAccessible(welder.page);
  await expectNoSidewaysScroll(welder.page);
  await welder.page.getByRole('link', { name: 'Maak er een training van' }).click();
  await welder.page.getByLabel('Wat wil je leren?').fill(REQUEST);
  await expectAccessible(welder.page);
  await welder.page.getByRole('button', { name: 'Vraag een training aan' }).click();
  await expect(welder.page.getByRole('heading', { level: 1, name: REQUEST })).toBeVisible();
  const address = welder.page.url();
  const slug = lastPart(address);
  const { id: requestId } = await requestBy(welder, slug);

  // Who wanted to know is invited, and joins for themselves.
  await ada.page.goto(linkIn(await mailTo(request, ada.email, /leervraag/i), /\/leervragen\//));
  await ada.page.getByRole('button', { name: 'Doe mee' }).click();
  await expect(ada.page.getByText('Je doet mee').first()).toBeVisible();
  for (const person of [bo, ...others]) await joinRequest(person, requestId);

  await proposeOnScreen(noor, slug);
  await propose(gerrit.page.request, requestId, {
    title: 'Lassen in de avond',
    days: [sunday(1), sunday(8)],
  });

  // Votes: on a phone, at a desk with the keyboard, and by who does so elsewhere.
  const proposed = linkIn(await mailTo(request, welder.email, /voorstel/i), /\/leervragen\//);
  await welder.page.goto(proposed);
  await expect(welder.page.getByRole('heading', { name: '2 voorstellen' })).toBeVisible();
  const first = welder.page.getByRole('group', { name: /14:15/ }).first();
  await first.getByLabel('Ja', { exact: true }).check();
  await expect(welder.page.getByText('Bewaard', { exact: true })).toBeVisible();
  await expectAccessible(welder.page);
  await expectNoSidewaysScroll(welder.page);
  await ada.page.goto(address);
  await ada.page.getByRole('radio', { name: /^Ja/ }).first().focus();
  await ada.page.keyboard.press('Space');
  await expect(ada.page.getByText('Bewaard', { exact: true })).toBeVisible();
  await expectAccessible(ada.page);
  const ballot = await requestBy(welder, slug);
  await voteOn(bo, ballot, ['YES', 'YES', 'NO', 'NO']);
  for (const person of others) await voteOn(person, ballot, ['IF_NEED_BE', 'NO', 'YES', 'NO']);
  await ada.page.reload();
  await expect(ada.page.getByText('ligt nu voor')).toBeVisible();
  await expect(ada.page.getByText(/^Kiezen kan tot/)).toBeVisible();

  // The owner chooses, and reads before what that does.
  await welder.page.reload();
  await welder.page
    .getByRole('button', { name: /^Kies .*14:15/ })
    .first()
    .click();
  const dialog = welder.page.getByRole('dialog', { name: 'Deze datum kiezen?' });
  await expect(dialog.getByText(/Niemand betaalt nu. Zodra er 5 deelnemers zijn/)).toBeVisible();
  await expectAccessible(welder.page);
  await dialog.getByRole('button', { name: /^Ja, kies/ }).click();
  await expect(welder.page.getByText(/^Het wordt /)).toBeVisible();
  await expectAccessible(welder.page);

  await takeSeats(request, people);
  const { session } = await requestBy(welder, slug);
  await setClock(request, session!.localStart.slice(0, 16));
  expect(await markAllPresent(noor.page.request, session!.id, session!.startsAt)).toBe(5);
  await setClock(request, `${session!.localStart.slice(0, 10)}T18:00`);

  // The answer returns to where it began.
  const given = await mailTo(request, noor.email, /antwoord/i);
  await noor.page.goto(linkIn(given, /\/leervragen\//));
  await noor.page.getByRole('button', { name: 'Schrijf het antwoord' }).click();
  await noor.page
    .getByLabel('Wat is het antwoord?')
    .fill('Poets de naad en houd het gas erop tot hij koud is.');
  await noor.page.getByRole('button', { name: 'Plaats het antwoord' }).click();
  await expect(noor.page.getByText('5 mensen leerden dit in')).toBeVisible();
  await expectAccessible(noor.page);
  await ada.page.goto(asked);
  await expect(ada.page.getByText('Poets de naad en houd het gas erop tot hij koud is.')).toBeVisible();
  await expect(ada.page.getByText(`Dit antwoord komt uit de training “${REQUEST}”`)).toBeVisible();
  await expect(ada.page.getByText('5 mensen geholpen')).toBeVisible();
  await expectAccessible(ada.page);
  await mailTo(request, bo.email, /gaf antwoord op|opleverde/);
  await Promise.all([...people, ...trainers].map(({ page }) => page.context().close()));
});

/** The form of a trainer: what is missing is said by field, nothing is lost, and it stands on the page. */
async function proposeOnScreen({ page }: Guest, slug: string): Promise<void> {
  await page.goto(`/leervragen/${slug}`);
  await page.getByRole('link', { name: 'Doe een voorstel' }).click();
  await page.getByRole('combobox', { name: 'Welke training?' }).selectOption('new');
  await page.getByLabel('Titel').fill('Rvs zonder gaatjes');
  await page.getByLabel('Samenvatting').fill('In een middag een dichte naad in dun rvs.');
  await page
    .getByLabel('Wat gaan jullie doen?')
    .fill('We kijken naar je eigen naden, stellen het gas in en lassen tot het dicht is.');
  await page.getByLabel('Wat kun je daarna?').fill('Je stelt het gas in\nJe herkent porositeit');
  await page.getByLabel('Hoe lang duurt het (minuten)?').fill('150');
  await page.getByRole('button', { name: 'Stuur voorstel' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel('Titel')).toHaveValue('Rvs zonder gaatjes');

  await page.getByLabel('Aan wie het vraagt').fill('Ik las al twintig jaar rvs. Neem je eigen naden mee.');
  await page.getByLabel('Datum', { exact: true }).fill(sunday());
  await page.getByLabel('Begint om').fill('14:15');
  await page.getByRole('button', { name: 'Nog een datum' }).click();
  await page.getByLabel('Naam van de plek').fill('De Lashal');
  await page.getByLabel('Straat en nummer').fill('Vlamweg 3');
  await page.getByLabel('Postcode').fill('3511 AB');
  await page.getByRole('combobox', { name: 'Plaats' }).fill('Utrecht');
  await page.getByLabel('Prijs per plek, zonder btw').fill('95');
  await page.getByLabel('Minimum').fill('5');
  await page.getByLabel('Maximum').fill('8');
  await page.getByLabel('Zaal (€)').fill('150');
  await expect(page.getByText(/Bij 5 deelnemers à €\s*95 houd je €\s*277,50 over\./)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stuur voorstel' }).click();
  await expect(page.getByRole('heading', { name: 'Rvs zonder gaatjes', exact: true })).toBeVisible();
  await expect(page.getByText('Jouw voorstel')).toBeVisible();
  await page.goto('/studio/voorstellen');
  await expect(page.getByRole('link', { name: REQUEST })).toBeVisible();
  await expectAccessible(page);
}

/** Each says yes by the mail, free of charge; at the fifth it goes ahead, and each pays by the link. */
async function takeSeats(request: APIRequestContext, people: readonly Guest[]): Promise<void> {
  for (const { page, email } of people) {
    const offer = await mailTo(request, email, /^Jij mag eerst/);
    await page.goto(linkIn(offer, /wachtlijst.*antwoord=ja/));
    await expect(page.getByRole('heading', { name: 'Jij mag eerst: deze plek is voor jou' })).toBeVisible();
    if (email === people[0]!.email) {
      await expect(
        page.getByText(
          'Je betaalt nu niets. Zodra er 5 deelnemers zijn, krijg je een betaallink die 48 uur geldt. Gaat het niet door, dan is er niets afgeschreven.',
        ),
      ).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await page.getByRole('button', { name: 'Reserveer de plek gratis' }).click();
    await expect(page).toHaveURL(/\/boekingen\//);
  }
  for (const { page, email } of people) {
    await page.goto(linkIn(await mailTo(request, email, /^Gaat door, betaal je plek/), /\/boekingen\//));
    await page.getByRole('button', { name: /^Betaal/ }).click();
    await payAtProvider(page);
  }
}

test('where nobody chooses, the majority does at the moment that was told', async ({ browser, request }) => {
  const people = await colleagues(browser, 'De Boer Staal', 'Eef Vraag', 'Fien Mee', 'Guus Mee');
  const [owner, ...others] = people as [Guest, ...Guest[]];
  const organisationId = await joinWorkplaceOf(owner);
  const gerrit = await newGuest(browser, 'Gerrit Gratis');
  await becomeTrainer(gerrit.page, 'Laswerk Gratis');
  await joinWorkplaceOf(owner, gerrit.page.request);
  const { requestTraining } = await graphql<{ requestTraining: { id: string; slug: string } }>(
    owner.page.request,
    'mutation ($input: RequestTrainingInput!) { requestTraining(input: $input) { ... on Request { id slug } } }',
    { input: { title: 'Veilig slijpen', scope: 'ORGANISATION', organisationId } },
  );
  for (const person of others) await joinRequest(person, requestTraining.id);
  await propose(gerrit.page.request, requestTraining.id, {
    title: 'Slijpen zonder vonken',
    days: [sunday(), sunday(7)],
  });
  const ballot = await requestBy(owner, requestTraining.slug);
  await voteOn(owner, ballot, ['NO', 'YES']);
  for (const person of others) await voteOn(person, ballot, ['YES', 'IF_NEED_BE']);

  const moment = new Date(new Date(ballot.chooseBy!).getTime() + 60_000);
  await setClock(
    request,
    moment.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).replace(' ', 'T').slice(0, 16),
  );
  await settle(request);
  const { page, email } = others[0]!;
  await page.goto(`/leervragen/${requestTraining.slug}`);
  await expect(page.getByText(/^Het wordt /)).toBeVisible();
  await expect(
    page.getByText(/Op deze datum konden 3 van de 3 mensen die stemden: 1 ja en 2 als het moet/),
  ).toBeVisible();
  await expectAccessible(page);
  await page.goto(linkIn(await mailTo(request, email, /^Jij mag eerst/), /wachtlijst.*antwoord=nee/));
  await expect(page.getByRole('dialog', { name: 'De plek laten gaan?' })).toBeVisible();
  await expectAccessible(page);
  await Promise.all([...people, gerrit].map((one) => one.page.context().close()));
});
