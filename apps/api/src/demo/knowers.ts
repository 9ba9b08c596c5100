import { productSkills } from '../skills/index.js';
import { administrator } from './content/cast.js';
import { claimsOf, colleagues, known } from './content/colleagues/index.js';
import { organisations } from './content/organisations/index.js';
import { people } from './content/people.js';
import type { DemoOrganisation } from './content/post-types.js';
import { trainers } from './content/trainers.js';
import type { DemoLanguage, DemoPerson } from './content/types.js';
import { oneOf, type Random } from './random.js';

const KNOWS_WELL = 3;
const KNOWS = 2;

const skills = new Map(productSkills.map((skill) => [skill.slug, skill]));

const lineOf = (slug: string): string[] => {
  const skill = skills.get(slug);
  return skill && skill.depth > 0 ? [slug, ...lineOf(skill.parent!)] : [];
};
/** From a skill up to its topic; the branch above that says too little. */
const lines = new Map(productSkills.map(({ slug }) => [slug, lineOf(slug)]));

/** The topic that a skill hangs below. */
export const topicOf = (skill: string): string | undefined => lines.get(skill)!.at(-1);

const related = (one: string, other: string): boolean =>
  lines.get(one)!.includes(other) || lines.get(other)!.includes(one);

export const everybody: readonly DemoPerson[] = [...trainers, ...people, administrator, ...colleagues];

const speakers = new Map(everybody.map(({ slug, languages }) => [slug, languages]));
const claims = new Map([...known].map(([slug, knowledge]) => [slug, claimsOf(knowledge)]));

export const membersOf = ({ admins, members }: DemoOrganisation): string[] => [...admins, ...members];

export const organisationBy = (slug: string): DemoOrganisation =>
  organisations.find((organisation) => organisation.slug === slug)!;

/** The highest level that somebody claims in one of these skills, or in what hangs below or above one. */
export const levelIn = (person: string, wanted: readonly string[]): number =>
  Math.max(
    -1,
    ...(claims.get(person) ?? [])
      .filter(({ skill }) => wanted.some((one) => related(skill, one)))
      .map(({ level }) => level),
  );

/** What somebody claims that has to do with these skills, the best first. */
export const bestClaim = (person: string, wanted: readonly string[]) =>
  (claims.get(person) ?? [])
    .filter(({ skill }) => wanted.some((one) => related(skill, one)))
    .toSorted((a, b) => b.level - a.level)[0];

export interface Wanted {
  skills: readonly string[];
  language: DemoLanguage;
  /** Colleagues alone. */
  organisation: string | undefined;
  /** Who was there by then. */
  since: ReadonlyMap<string, Date>;
  at: Date;
  not: ReadonlySet<string>;
}

/** Who may read something and was there when it was written. */
export const readers = ({ organisation, since, at, not }: Omit<Wanted, 'skills' | 'language'>): string[] =>
  (organisation ? membersOf(organisationBy(organisation)) : [...known.keys()]).filter(
    (slug) => !not.has(slug) && since.get(slug)! < at,
  );

/**
 * Somebody who speaks the language and, as far as there is anybody, knows what it is about: first of all the first of
 * the skills.
 */
export function somebody(random: Random, wanted: Wanted): string | null {
  const able = readers(wanted).filter((slug) => speakers.get(slug)!.includes(wanted.language));
  const [first] = wanted.skills;
  const from = (level: number, about: readonly string[]) =>
    able.filter((slug) => levelIn(slug, about) >= level);
  const choices = [
    from(KNOWS_WELL, [first!]),
    from(KNOWS, [first!]),
    from(KNOWS_WELL, wanted.skills),
    from(0, wanted.skills),
    able,
  ];
  const choice = choices.find((some) => some.length);
  return choice ? oneOf(random, choice) : null;
}
