import { isBlank, text } from '../check.js';
import { refuseProblems } from '../errors.js';

export const SKILL_NAME = { min: 2, max: 60 } as const;

export interface SkillNames {
  readonly nameNl?: string | null;
  readonly nameEn?: string | null;
}

/** A skill of one's own has a name in one language or two; in the other it goes by the same. @throws Invalid (nameNl, nameEn) */
export function namesOf({ nameNl, nameEn }: SkillNames): { nameNl: string; nameEn: string } {
  refuseProblems([
    ...text('nameNl', nameNl, { ...SKILL_NAME, required: isBlank(nameEn) }),
    ...text('nameEn', nameEn, SKILL_NAME),
  ]);
  const [nl, en] = [nameNl?.trim(), nameEn?.trim()].map((name) => name?.replace(/\s+/g, ' '));
  return { nameNl: (nl || en)!, nameEn: (en || nl)! };
}
