/** A node of the tree of skills that comes with the product. */
export interface ProductSkill {
  slug: string;
  /** Slug of the node above it; null for a branch. */
  parent: string | null;
  /** 0 is a branch, 1 a topic, from 2 on a skill. */
  depth: number;
  nl: string;
  en: string;
  /** What people type who mean this skill, small letters, without the name itself. */
  synonyms: { nl: readonly string[]; en: readonly string[] };
}
