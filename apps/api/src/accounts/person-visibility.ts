import { PROFILE_FIELDS, SELLER_FIELDS, type ProfileField } from '@nutshell/domain';
import { colleaguesOf } from '../organisations/index.js';

/** How near a reader is to somebody: who reads more sees all that the ones before see. */
export const CLOSENESS = { ANYBODY: 1, COLLEAGUE: 2, SELF: 3 } as const;

/**
 * Everybody `p`, with what they sell as `tp`, and `eyes.closeness`: how near the viewer is to each.
 * @param viewer a parameter with the viewer's id, null for a visitor, as `$1::uuid`
 */
export const peopleSeenBy = (
  viewer: string,
): string => `people p LEFT JOIN trainer_profiles tp ON tp.person_id = p.id AND p.deleted_at IS NULL
  CROSS JOIN LATERAL (SELECT CASE WHEN p.id = ${viewer} THEN ${CLOSENESS.SELF}
    WHEN p.id IN (${colleaguesOf(viewer)}) THEN ${CLOSENESS.COLLEAGUE} ELSE ${CLOSENESS.ANYBODY} END AS closeness OFFSET 0) eyes`;

/** From which closeness on a field is there: `visibilityOf` of the domain, for a row of `p` with `tp`. */
export const shownFrom = (field: ProfileField): string => {
  const usual = SELLER_FIELDS.includes(field)
    ? `CASE WHEN tp.person_id IS NULL THEN 'ORGANISATION' ELSE 'PUBLIC' END`
    : `'ORGANISATION'`;
  return `(CASE coalesce(p.visibility ->> '${field}', ${usual}) WHEN 'PUBLIC' THEN ${CLOSENESS.ANYBODY}
    WHEN 'ORGANISATION' THEN ${CLOSENESS.COLLEAGUE} ELSE ${CLOSENESS.SELF} END)`;
};

/** Whether the viewer may see this field, as a condition on `peopleSeenBy`. */
export const sees = (field: ProfileField): string => `eyes.closeness >= ${shownFrom(field)}`;

const CONTENT: Partial<Record<ProfileField, string>> = {
  HEADLINE: 'p.headline IS NOT NULL',
  ABOUT: 'p.about IS NOT NULL',
  CITY: 'p.city IS NOT NULL',
  PHOTO: 'p.photo_id IS NOT NULL',
  AVAILABILITY: `p.open_for <> '{}'`,
  ORGANISATIONS: 'EXISTS (SELECT FROM organisation_members m WHERE m.person_id = p.id)',
};

/** Whether strangers may come to somebody for something: for a skill, or for a training. */
export const OFFERS_PUBLIC = `(
  EXISTS (SELECT FROM skill_claims c WHERE c.person_id = p.id AND c.visibility = 'PUBLIC' AND c.level > 0)
  OR EXISTS (SELECT FROM trainings t WHERE t.trainer_id = p.id AND t.status = 'PUBLISHED'
    AND t.organisation_id IS NULL))`;

/** Whether there is anything of somebody that everybody may see: without it, strangers find no page. */
export const HAS_PUBLIC = `(tp.person_id IS NOT NULL OR ${OFFERS_PUBLIC}
  OR EXISTS (SELECT FROM skill_claims c WHERE c.person_id = p.id AND c.visibility = 'PUBLIC')
  OR EXISTS (SELECT FROM posts w JOIN posts r ON r.id = w.root_id WHERE w.author_id = p.id AND NOT w.anonymous
       AND w.state = 'VISIBLE' AND r.state = 'VISIBLE' AND r.scope = 'PUBLIC')
  ${PROFILE_FIELDS.filter((field) => CONTENT[field])
    .map((field) => `OR (${shownFrom(field)} = ${CLOSENESS.ANYBODY} AND ${CONTENT[field]})`)
    .join('\n  ')})`;
