import { expect, test } from '@playwright/test';
import { expectAccessible, signUp } from './support/site-tools.js';

const nextMonday = (): string => {
  const day = new Date();
  day.setDate(day.getDate() + 28 + ((8 - day.getDay()) % 7));
  return day.toISOString().slice(0, 10);
};

test('a new trainer publishes a training with a date, is told of a clash, and is found within seconds', async ({
  page,
}) => {
  const stamp = Date.now() % 100_000;
  const title = `Boekbinden met Japanse steek ${stamp}`;
  await signUp(page, {
    name: 'Hanna Steek',
    email: `trainer-${stamp}@voorbeeld.nl`,
    password: 'een-zin-die-lang-is',
  });

  await page.goto('/studio');
  await page.getByRole('link', { name: 'Ik wil training geven' }).click();
  await page.getByLabel('Handelsnaam').fill('Binderij Steek');
  await page.getByLabel('KvK-nummer').fill('1234');
  await page
    .getByRole('region', { name: /training geven/i })
    .getByRole('button', { name: 'Bewaar' })
    .click();
  await expect(page.getByText('Een KvK-nummer heeft 8 cijfers').first()).toBeVisible();
  await expect(page.getByLabel('Handelsnaam')).toHaveValue('Binderij Steek');
  await page.getByLabel('KvK-nummer').fill('42345678');
  await page
    .getByRole('region', { name: /training geven/i })
    .getByRole('button', { name: 'Bewaar' })
    .click();
  await expect(page.getByText('Je kunt nu een training maken.')).toBeVisible();

  await page.goto('/studio/inkomsten');
  await page.getByRole('button', { name: 'Zet je uitbetaling klaar' }).click();
  await expect(page.getByText('Vink dit aan om verder te gaan.')).toBeVisible();
  await page.getByRole('checkbox', { name: /Ik ga akkoord/ }).check();
  await page.getByRole('button', { name: 'Zet je uitbetaling klaar' }).click();
  await expect(page.getByText('Testomgeving', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Alles invullen en akkoord gaan' }).click();
  await expect(page.getByText('Je kunt geld ontvangen.', { exact: false })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/studio/nieuw');
  await page.getByLabel('Titel van je training').fill(title);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Publiceer' }).first().click();
  await expect(page.getByText('Nog niet klaar om te publiceren')).toBeVisible();

  await page
    .getByLabel('Samenvatting')
    .fill('Je bindt in een ochtend een schrift met vier gaten en één draad.');
  await page
    .getByRole('combobox', { name: 'Onderwerpen' })
    .or(page.getByLabel('Onderwerpen'))
    .first()
    .click();
  await page.locator('[role="option"]:visible').first().click();
  await page.keyboard.press('Escape');
  await page
    .getByRole('textbox', { name: /^Beschrijving/ })
    .fill(
      'We vouwen katernen, prikken gaten en naaien de rug. Iedereen neemt een eigen schrift mee naar huis.',
    );
  await page.getByLabel(/Resultaat 1/).fill('Je bindt een schrift met de Japanse steek');
  await page
    .getByRole('button', { name: '3 uur' })
    .or(page.getByText('3 uur', { exact: true }))
    .first()
    .click();
  await page.getByLabel('Prijs per plek, zonder btw').fill('75');
  await expect(page.getByText(/€\s*90,75 incl\. btw/)).toBeVisible();
  await page.getByText('Nee, alles zit bij de prijs').click();
  await expect(page.getByText(/Alles bewaard|Bewaard om/).first()).toBeVisible();

  const date = nextMonday();
  await page.getByRole('button', { name: 'Plan data' }).click();
  await page.getByLabel('Datum', { exact: true }).or(page.getByLabel('Datum 1')).first().fill(date);
  await page.getByLabel('Begint om').first().fill('09:00');
  await page.getByLabel('Naam van de plek').fill('De Binderij');
  await page.getByLabel('Straat en nummer').fill('Nieuwegracht 20');
  await page.getByLabel('Postcode').fill('3512 LR');
  await page.getByRole('combobox', { name: 'Plaats' }).fill('Utrecht');
  await page
    .getByRole('option', { name: /Utrecht/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Plan 1 datum' }).click();
  await expect(page.getByText('gaat mee online')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Publiceer' }).first().click();
  await expect(page.getByText('Je training staat online')).toBeVisible();
  const published = Date.now();
  const publicPage = (await page.getByRole('link', { name: 'Bekijk de pagina' }).getAttribute('href'))!;

  await expect(async () => {
    await page.goto(`/trainingen?zoek=${encodeURIComponent(`Japanse steek ${stamp}`)}`);
    await expect(page.getByRole('link', { name: new RegExp(title) }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 5_000 });
  expect(Date.now() - published).toBeLessThan(6_000);

  const html = await (await page.request.get(publicPage, { headers: { accept: 'text/html' } })).text();
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) =>
    JSON.parse(json!),
  );
  expect(data.find((item) => item['@type'] === 'EducationEvent')).toMatchObject({
    name: title,
    offers: { price: '90.75' },
  });

  await page.goto(publicPage.replace('/trainingen/', '/studio/trainingen/'));
  await page.getByRole('button', { name: 'Plan data' }).click();
  await page.getByLabel('Datum', { exact: true }).or(page.getByLabel('Datum 1')).first().fill(date);
  await page.getByLabel('Begint om').first().fill('10:30');
  await page.getByRole('combobox', { name: 'Plaats' }).fill('Utrecht');
  await page
    .getByRole('option', { name: /Utrecht/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Plan 1 datum' }).click();
  await expect(page.getByText(/Je geeft dan al/).first()).toBeVisible();
  await expect(page.getByLabel('Begint om').first()).toHaveValue('10:30');
});
