import type { Caller, World } from './world.js';

export interface Answer {
  __typename: string;
  id?: string;
  slug?: string;
  message?: string;
  skillId?: string;
  same?: boolean;
  fields?: { field: string }[];
}

export const skillId = async (world: World, slug: string): Promise<string> =>
  (await world.db.query<{ id: string }>('SELECT id FROM skills WHERE slug = $1', [slug]))[0]!.id;

const mutate = async (
  caller: Caller,
  operation: string,
  type: string,
  input: object,
  fields: string,
): Promise<Answer> =>
  (
    await caller.graphql<Record<string, Answer>>(
      `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename ... on UserError { message }
         ... on InvalidInput { fields { field } } ${fields} } }`,
      { input },
    )
  )[operation]!;

export const claim = (
  caller: Caller,
  input: { skillId: string; level: number; visibility?: 'ME' | 'ORGANISATION' | 'PUBLIC' },
): Promise<Answer> => mutate(caller, 'claimSkill', 'ClaimSkillInput', input, '... on SkillClaim { id }');

export const endorse = (
  caller: Caller,
  input: { personId: string; skillId: string; sentence?: string },
): Promise<Answer> =>
  mutate(
    caller,
    'endorseSkill',
    'EndorseSkillInput',
    { sentence: 'Hielp mij van de poreuze naden af.', ...input },
    '... on SkillClaim { id }',
  );

export const addSkill = (
  caller: Caller,
  input: {
    nameNl?: string;
    nameEn?: string;
    parentId: string;
    organisationId?: string;
    different?: boolean;
  },
): Promise<Answer> =>
  mutate(
    caller,
    'addSkill',
    'AddSkillInput',
    input,
    '... on Skill { id slug } ... on SkillExists { skillId same }',
  );

const MERGE = `mutation ($input: MergeSkillsInput!) { mergeSkills(input: $input) { __typename ... on Skill { id slug } } }`;

export const merge = (caller: Caller, fromId: string, intoId: string) =>
  caller.ask<{ mergeSkills: Answer }>(MERGE, { input: { fromId, intoId } });

export interface ClaimRow {
  id: string;
  level: number;
  levelText: string;
  visibility: string;
  strength: number;
  skill: { slug: string; name: string };
  evidence: { kind: string; count: number; old: boolean }[];
  endorsements: {
    id: string;
    sentence: string;
    endorser: { id: string };
    viewer: { canWithdraw: boolean };
  }[];
  viewer: { canEndorse: boolean; endorsed: boolean };
}

/** What somebody says that they know, as the caller sees it. */
export async function claimsSeen(caller: Caller, world: World, personId: string): Promise<ClaimRow[]> {
  const [row] = await world.db.query<{ slug: string }>('SELECT slug FROM people WHERE id = $1', [personId]);
  const { person } = await caller.graphql<{ person: { skills: ClaimRow[] } | null }>(
    `query ($slug: String!) { person(slug: $slug) { skills { id level levelText visibility strength skill { slug name }
       evidence { kind count old } endorsements { id sentence endorser { id } viewer { canWithdraw } }
       viewer { canEndorse endorsed } } } }`,
    { slug: row!.slug },
  );
  return person?.skills ?? [];
}
