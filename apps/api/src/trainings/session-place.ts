import type { PlaceType, SessionType } from './session.graphql.js';

type Placed = Pick<
  SessionType,
  'town' | 'latitude' | 'longitude' | 'placeName' | 'room' | 'street' | 'postcode' | 'province'
>;

/** Where a session is; null when it is online. */
export function placeOf(session: Placed): PlaceType | null {
  const { town, latitude, longitude, placeName, room, street, postcode, province } = session;
  if (town === null || latitude === null || longitude === null) return null;
  return { name: placeName, room, street, postcode, town, province, latitude, longitude };
}
