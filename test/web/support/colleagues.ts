import { expect, type Browser } from '@playwright/test';
import { newGuest, type Guest } from './people.js';
import { graphql } from './site-tools.js';

/** People with a browser of their own who work at one new organisation; the first made it and leads it. */
export async function colleagues(browser: Browser, company: string, ...names: string[]): Promise<Guest[]> {
  const people: Guest[] = [];
  for (const name of names) people.push(await newGuest(browser, name));
  const [lead, ...others] = people as [Guest, ...Guest[]];
  const { createOrganisation } = await graphql<{ createOrganisation: { inviteUrl: string } }>(
    lead.page.request,
    'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { ... on Organisation { inviteUrl } } }',
    { input: { name: company, town: 'Utrecht' } },
  );
  const code = createOrganisation.inviteUrl.split('/').at(-1)!;
  for (const { page } of others) {
    const { joinOrganisation } = await graphql<{ joinOrganisation: { __typename: string } }>(
      page.request,
      'mutation ($code: String!) { joinOrganisation(code: $code) { __typename } }',
      { code },
    );
    expect(joinOrganisation.__typename).toBe('Organisation');
  }
  return people;
}

/** Says that somebody knows a skill well, for their colleagues. @returns the name of the skill */
export async function knows({ page }: Guest, skill: string): Promise<string> {
  const { skills } = await graphql<{ skills: { nodes: { id: string; name: string }[] } }>(
    page.request,
    'query ($text: String) { skills(text: $text, first: 1) { nodes { id name } } }',
    { text: skill },
  );
  const [{ id, name }] = skills.nodes as [{ id: string; name: string }];
  await graphql(
    page.request,
    'mutation ($input: ClaimSkillInput!) { claimSkill(input: $input) { __typename } }',
    { input: { skillId: id, level: 3 } },
  );
  return name;
}
