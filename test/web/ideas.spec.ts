import { expect, test } from '@playwright/test';
import { colleagues } from './support/colleagues.js';
import { expectAccessible, expectNoSidewaysScroll, graphql, settle } from './support/site-tools.js';

test.slow();

const PHONE = { width: 360, height: 780 };
const TITLE = 'Een vaste plek voor de lasklemmen bij elke tafel';

test('an employee publishes an idea with a photo; colleagues vote once each; the lead tries it, voters hear once', async ({
  browser,
  request,
}) => {
  const [lead, author, ...voters] = await colleagues(
    browser,
    'Jansen Metaal',
    'Lea Leider',
    'Ida Idee',
    'Vera Voor',
    'Stef Stem',
  );
  const { page } = author!;
  await page.setViewportSize(PHONE);
  await page.goto('/ideeen');
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Plaats idee' }).first().click();
  await page.getByLabel('Wat is je idee?').fill(TITLE);
  await page.getByRole('button', { name: 'Plaats idee' }).click();
  await expect(page.getByRole('link', { name: /Waarom\?/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Waarom?').fill('We zoeken nu elke dag tien minuten naar een klem.');
  await page.locator('input[type=file][capture]').setInputFiles({
    name: 'tafel.png',
    mimeType: 'image/png',
    buffer: await page.screenshot(),
  });
  await expect(page.getByRole('button', { name: 'Haal foto 1 weg' })).toBeVisible();
  await expect(page.getByText('Alleen Jansen Metaal, met je naam')).toBeVisible();
  await page.getByRole('button', { name: 'Plaats idee' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open foto 1' })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const address = page.url();
  const vote = new RegExp(`^Stem op ${TITLE}`);
  for (const [index, voter] of voters.entries()) {
    await voter.page.goto(address);
    const button = voter.page.getByRole('button', { name: vote });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(button).toHaveAccessibleName(new RegExp(`${index + 1} stem`));
    await voter.page.reload();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(button).toHaveAccessibleName(new RegExp(`${index + 1} stem`));
  }

  await lead!.page.goto(address);
  await lead!.page.getByRole('button', { name: 'Zeg wat ermee gebeurt' }).click();
  const dialog = lead!.page.getByRole('dialog', { name: 'Zeg wat ermee gebeurt' });
  await expectAccessible(lead!.page);
  await dialog.getByRole('radio', { name: /^Proberen/ }).check();
  await dialog.getByLabel('Wil je er iets bij zeggen?').fill('Vanaf maandag bij tafel 1 en 2.');
  await dialog.getByRole('button', { name: 'Bewaar en vertel het' }).click();
  await expect(dialog).toBeHidden();
  await expect(lead!.page.getByText('Vanaf maandag bij tafel 1 en 2.').first()).toBeVisible();

  await settle(request);
  for (const voter of voters) {
    const { notifications } = await graphql<{ notifications: { nodes: { text: string }[] } }>(
      voter.page.request,
      '{ notifications(first: 20) { nodes { text } } }',
    );
    expect(notifications.nodes.filter(({ text }) => text.includes(TITLE))).toHaveLength(1);
    await voter.page.goto(address);
    await expect(voter.page.getByText('Vanaf maandag bij tafel 1 en 2.').first()).toBeVisible();
  }
  await page.goto('/ideeen?status=proberen');
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  await expectAccessible(page);
  await Promise.all([lead!, author!, ...voters].map((one) => one.page.context().close()));
});

test('two ideas become one, and apart again', async ({ browser, request }) => {
  const [lead] = await colleagues(browser, 'Bakker Techniek', 'Mia Merger');
  const { page } = lead!;
  const publish = async (title: string) => {
    await page.goto('/ideeen/nieuw');
    await page.getByLabel('Wat is je idee?').fill(title);
    await page.getByLabel('Waarom?').fill('Omdat het nu te lang duurt.');
    await page.getByRole('button', { name: 'Plaats idee' }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  };
  await publish('Zaagbladen kleuren per materiaal');
  await publish('Een kleur per zaagblad en per materiaal');
  await settle(request);
  await page.reload();
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Voeg samen' });
  await dialog.getByRole('radio', { name: /^Zaagbladen kleuren/ }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Voeg samen' }).click();
  await expect(page.getByText('Dit idee gaat verder in een ander')).toBeVisible();
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(page.getByText('Dit idee gaat verder in een ander')).toBeHidden();
  await page.context().close();
});
