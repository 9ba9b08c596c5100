import { PROFILE_FIELDS, visibilityOf, type Availability, type ProfileVisibility } from '@nutshell/domain';
import type { Db } from '../platform/db/index.js';
import type { AvailabilityType, FieldVisibilityType } from './people.graphql.js';

export async function availabilityOf(db: Db, personId: string): Promise<AvailabilityType> {
  const [row] = await db.query<Availability & AvailabilityType>(
    `SELECT open_for AS "openFor", weekly_cap AS "weeklyCap", away_from::text AS "awayFrom",
       away_until::text AS "awayUntil" FROM people WHERE id = $1`,
    [personId],
    { name: 'availability' },
  );
  return row!;
}

export async function visibilitiesOf(db: Db, personId: string): Promise<FieldVisibilityType[]> {
  const [row] = await db.query<{ visibility: ProfileVisibility; isSeller: boolean }>(
    `SELECT visibility, EXISTS (SELECT FROM trainer_profiles tp WHERE tp.person_id = p.id) AS "isSeller"
     FROM people p WHERE id = $1`,
    [personId],
    { name: 'visibilities' },
  );
  const { visibility, isSeller } = row!;
  return PROFILE_FIELDS.map((field) => ({
    field,
    visibility: visibilityOf(field, visibility, isSeller),
    chosen: visibility[field] !== undefined,
  }));
}
