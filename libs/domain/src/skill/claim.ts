import { whole } from '../check.js';
import { refuseProblems } from '../errors.js';
import type { Level } from '../training/index.js';

export const SKILL_SOURCES = ['PRODUCT', 'ESCO', 'OWN'] as const;
/** The tree of the product, the European classification, or added by somebody. */
export type SkillSource = (typeof SKILL_SOURCES)[number];

export const VISIBILITIES = ['ME', 'ORGANISATION', 'PUBLIC'] as const;
/** Who may see something of a person: nobody else, their colleagues, or everybody. */
export type Visibility = (typeof VISIBILITIES)[number];

export const DEFAULT_VISIBILITY: Visibility = 'ORGANISATION';

/** The one that fewer people see. */
export const narrower = (one: Visibility, other: Visibility): Visibility =>
  VISIBILITIES[Math.min(VISIBILITIES.indexOf(one), VISIBILITIES.indexOf(other))]!;

/** What somebody says that they know. */
export interface Claim {
  readonly level: Level;
  readonly visibility: Visibility;
}

/** @throws Invalid (level) */
export function checkLevel(level: number): asserts level is Level {
  refuseProblems(whole('level', level, { min: 0, max: 4 }));
}

/** Of two claims to what turns out to be one skill: the higher level, seen by no more people than chose to before. */
export const mergeClaims = (one: Claim, other: Claim): Claim => ({
  level: one.level > other.level ? one.level : other.level,
  visibility: narrower(one.visibility, other.visibility),
});
