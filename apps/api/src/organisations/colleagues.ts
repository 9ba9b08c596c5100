/** Ids of all who now work where this person works, they themselves included. */
export const colleaguesOf = (person: string): string =>
  `SELECT beside.person_id FROM organisation_members own JOIN organisation_members beside USING (organisation_id)
   WHERE own.person_id = ${person}`;

/** Whether two people work at one organisation now, or are one person who works: as a condition. */
export const areColleagues = (one: string, other: string): string => `${one} IN (${colleaguesOf(other)})`;

/**
 * Whether what a person keeps for themselves, for their organisation or for nobody in particular is there for the
 * viewer, as a condition; not true for a visitor (null) unless it is PUBLIC.
 */
export const shownTo = (visibility: string, person: string, viewer: string): string =>
  `(${visibility} = 'PUBLIC' OR ${person} = ${viewer}
    OR (${visibility} = 'ORGANISATION' AND ${areColleagues(person, viewer)}))`;
