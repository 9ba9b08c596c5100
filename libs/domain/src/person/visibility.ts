import { refuseProblems } from '../errors.js';
import { DEFAULT_VISIBILITY, type Visibility } from '../skill/index.js';

/** What of a profile has a visibility of its own; each skill that somebody claims has one besides. */
export const PROFILE_FIELDS = [
  'HEADLINE',
  'ABOUT',
  'CITY',
  'LANGUAGES',
  'PHOTO',
  'AVAILABILITY',
  'ORGANISATIONS',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** What shows buyers from whom they buy. */
export const SELLER_FIELDS: readonly ProfileField[] = ['HEADLINE', 'ABOUT', 'CITY', 'LANGUAGES', 'PHOTO'];

/** What somebody chose; what they never chose is absent. */
export type ProfileVisibility = Partial<Record<ProfileField, Visibility>>;

/**
 * For whom a field of a profile is.
 *
 * A name is never a secret: it stands with all that somebody does under it. For the rest holds what they chose, and
 * until they do: their organisation (colleagues). Who sells trainings is chosen by strangers, who want to know whom
 * they learn from: of them headline, about, town, languages and photo are public until they choose otherwise, as they
 * were before there was anything to choose. What the law has a seller tell (trade name, KvK, btw-id, contact: BW art.
 * 6:230m) is public whatever they choose. Where somebody works is never a secret among colleagues.
 */
export const visibilityOf = (field: ProfileField, chosen: ProfileVisibility, isSeller: boolean): Visibility =>
  chosen[field] ?? (isSeller && SELLER_FIELDS.includes(field) ? 'PUBLIC' : DEFAULT_VISIBILITY);

/** @throws Invalid (visibility) */
export function checkVisibility(chosen: ProfileVisibility): void {
  // Colleagues know of each other: their names stand in one list.
  if (chosen.ORGANISATIONS === 'ME') refuseProblems([{ field: 'ORGANISATIONS', code: 'notAllowed' }]);
}
