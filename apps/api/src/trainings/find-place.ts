import { Injectable } from '@nestjs/common';
import {
  Invalid,
  readPostcode,
  sessionProblems,
  type FieldProblem,
  type TrainingFormat,
} from '@nutshell/domain';
import { Geocoder } from '../platform/geo/index.js';
import type { PlaceInput, SessionInput } from './trainings.inputs.js';
import type { SessionEntity } from './session.entity.js';

export type FoundPlace = Pick<
  SessionEntity,
  'placeName' | 'room' | 'street' | 'postcode' | 'town' | 'province' | 'latitude' | 'longitude'
>;

const NOWHERE: FoundPlace = {
  placeName: null,
  room: null,
  street: null,
  postcode: null,
  town: null,
  province: null,
  latitude: null,
  longitude: null,
};

/** Finds where sessions are given: before the transaction, for it may ask a server far away. */
@Injectable()
export class FindPlace {
  constructor(private readonly geocoder: Geocoder) {}

  /**
   * Checks sessions, and finds the coordinates of their places.
   * @param pathOf leads the field names of problems, for example `sessions.0.`
   * @throws Invalid
   */
  async run(
    sessions: readonly SessionInput[],
    format: TrainingFormat,
    pathOf: (index: number) => string,
  ): Promise<FoundPlace[]> {
    const problems: FieldProblem[] = sessions.flatMap((session, index) =>
      sessionProblems(session, format, pathOf(index)),
    );
    if (problems.length) throw new Invalid(problems);
    const asked = new Map<string, Promise<FoundPlace | null>>();
    const places = await Promise.all(
      sessions.map(async ({ place }) => {
        if (!place || format === 'ONLINE') return NOWHERE;
        const key = JSON.stringify(place);
        if (!asked.has(key)) asked.set(key, this.find(place));
        return asked.get(key)!;
      }),
    );
    places.forEach((place, index) => {
      if (!place) problems.push({ field: `${pathOf(index)}place.town`, code: 'notAllowed' });
    });
    if (problems.length) throw new Invalid(problems);
    return places as FoundPlace[];
  }

  private async find(place: PlaceInput): Promise<FoundPlace | null> {
    const street = place.street?.trim() || null;
    const postcode = place.postcode ? readPostcode(place.postcode) : null;
    const town = place.town.trim();
    const given = {
      placeName: place.name?.trim() || null,
      room: place.room?.trim() || null,
      street,
      postcode,
      town,
    };
    const located = await this.geocoder.locate({
      town,
      ...(street && { street }),
      ...(postcode && { postcode }),
    });
    const { latitude, longitude } = place;
    if (typeof latitude === 'number' && typeof longitude === 'number')
      return { ...given, latitude, longitude, province: located?.province ?? null };
    return (
      located && {
        ...given,
        town: located.town,
        latitude: located.latitude,
        longitude: located.longitude,
        province: located.province ?? null,
      }
    );
  }
}
