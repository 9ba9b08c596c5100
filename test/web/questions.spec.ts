import { expect, test } from '@playwright/test';
import { colleagues, knows } from './support/colleagues.js';
import { expectAccessible, expectNoSidewaysScroll, settle } from './support/site-tools.js';

test.slow();

const PHONE = { width: 360, height: 780 };
const TITLE = 'Waarom wordt de achterkant van mijn rvs-naad zwart?';

test('a welder asks colleagues with a photo, on a phone, and accepts what helped', async ({
  browser,
  request,
}) => {
  const [welder, ...experts] = await colleagues(
    browser,
    'Jansen Metaal',
    'Wim Lasser',
    'Eva Expert',
    'Job Meester',
    'Kim Kenner',
  );
  let skill = '';
  for (const expert of experts) skill = await knows(expert, 'TIG-lassen');
  await settle(request);

  const { page } = welder!;
  await page.setViewportSize(PHONE);
  await page.goto('/vragen');
  await page.getByRole('link', { name: 'Stel je vraag' }).click();
  await page.getByLabel('Wat wil je weten?').fill(TITLE);
  const similar = page.getByRole('region', { name: 'Is dit jouw vraag?' });
  await expect(similar.getByRole('button', { name: /^Dit is mijn vraag/ }).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByLabel('Vertel er meer over').fill('Ik las **2 mm** met argon.\n\n- 70 ampère\n- cup 6');
  await page.locator('input[type=file][capture]').setInputFiles({
    name: 'naad.png',
    mimeType: 'image/png',
    buffer: await page.screenshot(),
  });
  await expect(page.getByRole('button', { name: 'Haal foto 1 weg' })).toBeVisible();
  await page.getByRole('button', { name: 'Voorbeeld' }).click();
  await expect(page.getByRole('region', { name: 'Voorbeeld' }).getByText('70 ampère')).toBeVisible();
  await page.getByRole('combobox', { name: 'Voeg een onderwerp toe' }).fill('TIG');
  await page.getByRole('option', { name: skill, exact: true }).click();

  // Nothing is lost by a reload.
  await page.reload();
  await expect(page.getByLabel('Wat wil je weten?')).toHaveValue(TITLE);
  await expect(page.getByRole('button', { name: 'Haal foto 1 weg' })).toBeVisible();
  await expect(page.getByText('Alleen Jansen Metaal, met je naam')).toBeVisible();
  await page.getByRole('button', { name: 'Plaats vraag' }).click();

  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(page.getByText('Alleen Jansen Metaal')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open foto 1' })).toBeVisible();
  await settle(request);
  await page.reload();
  for (const { name } of experts) await expect(page.getByRole('link', { name })).toBeVisible();
  await page.getByText('Waarom deze persoon').first().click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const address = page.url();
  const visitor = await browser.newPage({ baseURL: process.env.SITE_URL! });
  await visitor.goto(address);
  await expect(visitor.getByRole('heading', { level: 1, name: 'Deze vraag is er niet' })).toBeVisible();
  await visitor.close();

  const [eva, job] = experts;
  await job!.page.goto(address);
  await expect(job!.page.getByText('Deze vraag is aan jou gesteld')).toBeVisible();
  await job!.page.getByRole('button', { name: 'Niet voor mij' }).click();
  await expectAccessible(job!.page);
  await job!.page.getByRole('button', { name: 'Vraag de volgende' }).click();
  await expect(job!.page.getByText('Gaf de vraag door')).toBeVisible();

  await eva!.page.setViewportSize(PHONE);
  await eva!.page.goto('/vragen?lijst=aan-mij');
  await eva!.page.getByRole('link', { name: TITLE }).click();
  await eva!.page.getByLabel('Je antwoord').fill('Je hebt geen backinggas. Leg een lijst met gas eronder.');
  await eva!.page.getByRole('button', { name: 'Plaats antwoord' }).click();
  await expect(eva!.page.getByText('Leg een lijst met gas eronder.').first()).toBeVisible();
  await expectNoSidewaysScroll(eva!.page);

  await page.goto(address);
  await page.getByRole('button', { name: /^Stem op het antwoord/ }).click();
  await expect(page.getByRole('button', { name: /^Stem op het antwoord.*1 stem/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: /^Dit hielp mij/ }).click();
  await expect(page.getByText('Geaccepteerd antwoord')).toBeVisible();
  await page.getByRole('button', { name: /^Reageer op het antwoord/ }).click();
  await page.getByLabel('Je reactie').fill('Dat was het.');
  await page.getByRole('button', { name: 'Plaats reactie' }).click();
  await expect(page.getByText('Dat was het.')).toBeVisible();
  await expectAccessible(page);

  // What was changed stays readable, word by word.
  await page.getByRole('button', { name: 'Meer over de vraag' }).click();
  await page.getByRole('button', { name: 'Bewerk' }).click();
  await page.getByLabel('Vertel er meer over').fill('Ik las **3 mm** met argon.');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('button', { name: 'bewerkt' }).first().click();
  const history = page.getByRole('dialog', { name: 'Geschiedenis' });
  await expect(history.locator('ins').filter({ hasText: '3' }).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(history).toBeHidden();
  await Promise.all([welder!, ...experts].map((one) => one.page.context().close()));
});

test('who finds their question follows it instead of asking it again', async ({ browser }) => {
  const [asker] = await colleagues(browser, 'Smit Plaatwerk', 'Piet Plaat');
  const { page } = asker!;
  await page.goto('/vragen/nieuw');
  await page.getByLabel('Wat wil je weten?').fill('VERT.ZOEKEN geeft #N/B terwijl het er staat');
  const mine = page.getByRole('button', { name: /^Dit is mijn vraag: Excel/ });
  await mine.click();
  await expect(page.getByRole('heading', { level: 1, name: /VERT\.ZOEKEN geeft/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Je volgt deze vraag' })).toBeVisible();
  await page.goto('/vragen?lijst=gevolgd');
  await expect(page.getByRole('link', { name: /VERT\.ZOEKEN geeft/ })).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
});

test('an anonymous question shows no name to colleagues', async ({ browser }) => {
  const [asker, colleague] = await colleagues(browser, 'De Wit Bouw', 'Nora Naamloos', 'Carl Collega');
  const { page } = asker!;
  await page.setViewportSize(PHONE);
  await page.goto('/vragen/nieuw');
  await page.getByLabel('Wat wil je weten?').fill('Hoe zeg ik dat het mij te veel wordt?');
  await page.getByText('Alleen De Wit Bouw, met je naam').click();
  await page.getByLabel('Toon mijn naam niet').check();
  await expect(page.getByText('Alleen De Wit Bouw, zonder je naam')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Plaats vraag' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /te veel wordt/ })).toBeVisible();

  await colleague!.page.goto(page.url());
  await expect(colleague!.page.getByText('Anoniem')).toBeVisible();
  await expect(colleague!.page.getByText('Nora')).toHaveCount(0);
  await colleague!.page.getByRole('button', { name: 'Meer over de vraag' }).click();
  await colleague!.page.getByRole('button', { name: 'Meld' }).click();
  await colleague!.page.getByLabel('Er staan gegevens van iemand in').check();
  await expectAccessible(colleague!.page);
  await colleague!.page.getByRole('button', { name: 'Meld het' }).click();
  await expect(colleague!.page.getByText('Je melding is binnen')).toBeVisible();
  await Promise.all([asker!, colleague!].map((one) => one.page.context().close()));
});
