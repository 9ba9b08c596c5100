import { shownTo, worksAt } from '../organisations/index.js';

/** The columns of a `SkillType`, from `skills s`. */
export const SKILL_COLUMNS = `s.id, s.slug, s.parent_id AS "parentId", s.name_nl AS "nameNl", s.name_en AS "nameEn",
  s.synonyms, s.source, s.organisation_id AS "organisationId"`;

/**
 * Whether a skill is there for the viewer: one that an organisation added is for who works there.
 * @param viewer a parameter with the viewer's id, null for a visitor, as `$1::uuid`
 */
export const visibleSkill = (viewer: string, skill = 's'): string =>
  `(${skill}.organisation_id IS NULL OR ${worksAt(`${skill}.organisation_id`, viewer)})`;

/**
 * Whether what somebody says that they know is there for the viewer: everything about claims is read through this
 * and nothing else. Their own, what is for everybody, and what colleagues show each other, as long as they are.
 * @param viewer as with `visibleSkill`
 * @param claim a row of `skill_claims`
 * @param skill its row of `skills`
 */
export const visibleClaim = (viewer: string, claim = 'c', skill = 's'): string =>
  `(${visibleSkill(viewer, skill)} AND ${shownTo(`${claim}.visibility`, `${claim}.person_id`, viewer)})`;

/** Pairs of a skill `id` and a skill `root` that it is, or hangs below, as the body of a recursive query. */
export const below = (roots: string): string =>
  `SELECT id AS root, id FROM (${roots}) r (id)
   UNION SELECT b.root, s.id FROM below b JOIN skills s ON s.parent_id = b.id`;
