import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { newGuest } from './support/people.js';
import { expectAccessible, expectNoSidewaysScroll, graphql, settle } from './support/site-tools.js';

const password = 'een-zin-die-lang-is';

test('somebody takes their data along and goes: their question stays, their name does not', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const stays = await newGuest(browser, 'Blijf Blijver');
  const leaves = await newGuest(browser, 'Wim Weggaan');
  const { createOrganisation } = await graphql<{ createOrganisation: { id: string; inviteUrl: string } }>(
    stays.page.request,
    'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { ... on Organisation { id inviteUrl } } }',
    { input: { name: 'Tot Ziens B.V.', town: 'Utrecht' } },
  );
  await graphql(
    leaves.page.request,
    'mutation ($code: String!) { joinOrganisation(code: $code) { __typename } }',
    { code: createOrganisation.inviteUrl.split('/').at(-1)! },
  );
  const { askQuestion } = await graphql<{ askQuestion: { slug: string } }>(
    leaves.page.request,
    'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { __typename ... on Question { slug } } }',
    {
      input: {
        title: 'Waar bewaren we de handschoenen voor het lassen?',
        text: 'In de kast bij de deur liggen ze niet meer, en de tafel is ook leeg.',
        scope: 'ORGANISATION',
        organisationId: createOrganisation.id,
        skillIds: [],
      },
    },
  );
  const question = `/vragen/${askQuestion.slug}`;
  await stays.page.goto(question);
  await expect(stays.page.getByText('Wim Weggaan').first()).toBeVisible();

  const { page } = leaves;
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/instellingen?deel=gegevens');
  await expect(page.getByRole('heading', { name: 'Dit blijft, en waarom' })).toBeVisible();
  await expect(page.getByText('1 vraag, antwoord, idee of reactie, als “Verwijderd lid”')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download mijn gegevens' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('nutshell-mijn-gegevens.zip');
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  await page.getByRole('button', { name: 'Account verwijderen' }).focus();
  await page.keyboard.press('Enter');
  const asks = page.getByRole('dialog', { name: 'Weet je het zeker?' });
  await expect(asks.getByRole('button', { name: 'Nee, ik blijf' })).toBeFocused();
  await asks.getByRole('button', { name: 'Ja, verder' }).click();
  await expectAccessible(page);
  await asks.getByLabel('Je wachtwoord').fill('dit is het niet');
  await asks.getByRole('button', { name: 'Verwijder mijn account voorgoed' }).click();
  await expect(asks.getByRole('alert')).toContainText('Dat klopt niet');
  await asks.getByLabel('Je wachtwoord').fill(password);
  await asks.getByRole('button', { name: 'Verwijder mijn account voorgoed' }).click();
  await expect(page.getByRole('heading', { name: 'Je account is verwijderd' })).toBeVisible();
  await expect(page).toHaveURL('/tot-ziens');
  await expectAccessible(page);

  await page.goto('/inloggen');
  await page.getByLabel('E-mailadres').fill(leaves.email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();

  await settle(stays.page.request);
  await stays.page.goto(question);
  await expect(stays.page.getByText('Verwijderd lid').first()).toBeVisible();
  await expect(stays.page.getByText('Wim Weggaan')).toHaveCount(0);
});
