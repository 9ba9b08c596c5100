import { readPostcode } from '../accounts/index.js';
import { isBlank, text, webAddress, whole } from '../check.js';
import type { FieldProblem } from '../errors.js';
import { isWallTime, isZone, type WallTime } from '../time/index.js';
import { roomProblems } from './place.js';
import { TRAINING_LIMITS, type TrainingFormat } from '../training/index.js';

export const SESSION_LIMITS = {
  sessionsAtOnce: 52,
  seats: TRAINING_LIMITS.seats,
  placeName: { max: 120 },
  street: { max: 120 },
  town: { max: 80 },
} as const;

export interface PlaceFields {
  readonly name?: string | null;
  readonly street?: string | null;
  readonly room?: string | null;
  readonly postcode?: string | null;
  readonly town: string;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface SessionFields {
  readonly startsAt: WallTime;
  readonly zone?: string | null;
  readonly place?: PlaceFields | null;
  readonly onlineUrl?: string | null;
  readonly capacity?: number | null;
  readonly minSeats?: number | null;
}

function coordinate(field: string, value: number | null | undefined, most: number): FieldProblem[] {
  if (value === undefined || value === null) return [];
  return Number.isFinite(value) && Math.abs(value) <= most ? [] : [{ field, code: 'notAllowed' }];
}

function placeProblems(place: PlaceFields, path: string): FieldProblem[] {
  const oddPostcode = !isBlank(place.postcode) && readPostcode(place.postcode) === null;
  return [
    ...text(`${path}.name`, place.name, SESSION_LIMITS.placeName),
    ...text(`${path}.street`, place.street, SESSION_LIMITS.street),
    ...roomProblems(place.room, place.street, path),
    ...text(`${path}.town`, place.town, { ...SESSION_LIMITS.town, required: true }),
    ...(oddPostcode ? [{ field: `${path}.postcode`, code: 'postcode' } as const] : []),
    ...coordinate(`${path}.latitude`, place.latitude, 90),
    ...coordinate(`${path}.longitude`, place.longitude, 180),
  ];
}

/** Everything wrong with one session of a training; `prefix` such as `sessions.0.` leads the field names. */
export function sessionProblems(session: SessionFields, format: TrainingFormat, prefix = ''): FieldProblem[] {
  const { capacity, minSeats, place, zone } = session;
  const problems: FieldProblem[] = [];
  if (!isWallTime(session.startsAt)) problems.push({ field: `${prefix}startsAt`, code: 'wallTime' });
  if (!isBlank(zone) && !isZone(zone)) problems.push({ field: `${prefix}zone`, code: 'zone' });
  if (format === 'FACE_TO_FACE' && !place) problems.push({ field: `${prefix}place`, code: 'placeRequired' });
  if (place) problems.push(...placeProblems(place, `${prefix}place`));
  problems.push(
    ...webAddress(`${prefix}onlineUrl`, session.onlineUrl),
    ...whole(`${prefix}capacity`, capacity, SESSION_LIMITS.seats),
    ...whole(`${prefix}minSeats`, minSeats, SESSION_LIMITS.seats),
  );
  if (typeof minSeats === 'number' && typeof capacity === 'number' && minSeats > capacity)
    problems.push({ field: `${prefix}capacity`, code: 'seatOrder' });
  return problems;
}
