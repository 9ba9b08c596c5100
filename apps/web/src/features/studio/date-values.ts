import { DECISION_DAYS, DECISION_TIME } from '@nutshell/domain/session';
import type {
  EditedTrainingFragment,
  SessionInput,
  SessionReserveInput,
  StudioSessionFragment,
} from '../../gql/studio/graphql.js';
import { addDays, daysUntil } from '../../lib/days.js';
import { formats } from '../../lib/formats.js';
import { rowAt, wallTimeOf, type DateRow } from '../../ui/schedule/date-rows.js';
import type { PlaceDetails } from '../../ui/schedule/where-fields.js';

/** What all dates planned together share. */
export interface DateDetails extends PlaceDetails {
  capacity: number | null;
  minSeats: number | null;
  paymentMode: 'NOW' | 'WHEN_IT_RUNS';
  /** So many days before the start, at this time on the clock, it is decided whether it runs. */
  decisionDays: number | null;
  decisionTime: string;
  /** The organisation that seats are kept for, how many, and until how many days before the start. */
  reservedFor: string | null;
  reservedSeats: number | null;
  reservedDays: number | null;
}

export const RESERVED_DAYS = 14;
const NOTHING_KEPT = { reservedFor: null, reservedSeats: null, reservedDays: RESERVED_DAYS };

/** Unless the trainer says otherwise; of a date that is near, the server takes fewer days. */
export const DECISION = { days: DECISION_DAYS[0], time: DECISION_TIME } as const;

export const rowOfSession = ({ localStart }: StudioSessionFragment): DateRow => rowAt(localStart);

/** Place and seats as for the last date, so that a series is filled in once. */
export function detailsOf(
  last: StudioSessionFragment | undefined,
  training: Pick<EditedTrainingFragment, 'minSeats' | 'maxSeats'>,
): DateDetails {
  return {
    name: last?.place?.name ?? '',
    street: last?.place?.street ?? '',
    room: last?.place?.room ?? '',
    postcode: last?.place?.postcode ?? '',
    town: last?.place?.town ?? '',
    onlineUrl: last?.onlineUrl ?? '',
    capacity: last?.capacity ?? training.maxSeats,
    minSeats: last?.minSeats ?? Math.min(training.minSeats, training.maxSeats),
    paymentMode: last?.plannedPaymentMode === 'WHEN_IT_RUNS' ? 'WHEN_IT_RUNS' : 'NOW',
    ...decisionOf(last),
    ...NOTHING_KEPT,
  };
}

function decisionOf(
  session: StudioSessionFragment | undefined,
): Pick<DateDetails, 'decisionDays' | 'decisionTime'> {
  const { decisionAt, startsAt, zone } = session ?? {};
  if (!decisionAt || !startsAt || !zone) return { decisionDays: DECISION.days, decisionTime: DECISION.time };
  return {
    decisionDays: daysUntil(startsAt, zone, new Date(decisionAt)),
    decisionTime: formats('nl').time(decisionAt, zone),
  };
}

/** What a date keeps, to be changed with the date itself. */
export function keptBy({ reserved, startsAt, zone }: StudioSessionFragment): Partial<DateDetails> {
  if (!reserved) return {};
  return {
    reservedFor: String(reserved.organisation.id),
    reservedSeats: reserved.seats,
    reservedDays: daysUntil(startsAt, zone, new Date(reserved.until)),
  };
}

/** Until the time of the day at which it starts. */
function reservedOf(
  { day, time }: DateRow,
  { reservedFor, reservedSeats, reservedDays }: DateDetails,
): SessionReserveInput | null {
  if (!reservedFor || !day || !time) return null;
  const until = `${addDays(day, -(reservedDays ?? RESERVED_DAYS))}T${time}`;
  return { organisationId: reservedFor, seats: reservedSeats ?? 1, until };
}

/** What of the kept seats must be said of a date that is there already: nothing while they stay as they are. */
export function changedReserve(
  before: { row: DateRow; details: DateDetails },
  row: DateRow,
  details: DateDetails,
): { reserved?: SessionReserveInput | null } {
  const kept = (of: DateDetails) => [of.reservedFor, of.reservedSeats, of.reservedDays].join();
  const moved = row.day !== before.row.day || row.time !== before.row.time;
  if (kept(details) === kept(before.details) && !(moved && details.reservedFor)) return {};
  return { reserved: reservedOf(row, details) };
}

const isUsual = ({ decisionDays, decisionTime }: DateDetails) =>
  decisionDays === DECISION.days && decisionTime === DECISION.time;

/** The moment of decision as on the clock; null where there is none to decide. */
function decisionAtOf(
  { day }: DateRow,
  { decisionDays, decisionTime, minSeats }: DateDetails,
): string | null {
  if (!day || decisionDays === null || (minSeats ?? 1) <= 1) return null;
  return `${addDays(day, -decisionDays)}T${decisionTime || DECISION.time}`;
}

/** What of the moment of decision must be said of a date that is there already: nothing while it follows its date. */
export function changedDecision(
  before: { row: DateRow; details: DateDetails },
  row: DateRow,
  details: DateDetails,
): { decisionAt?: string | null } {
  const same =
    details.decisionDays === before.details.decisionDays &&
    details.decisionTime === before.details.decisionTime;
  if (same && (row.day === before.row.day || isUsual(details))) return {};
  return { decisionAt: decisionAtOf(row, details) };
}

export function sessionInputOf(row: DateRow, details: DateDetails, online: boolean): SessionInput {
  const { name, street, room, postcode, town, onlineUrl, capacity, minSeats } = details;
  const place = town.trim() && {
    name: name.trim() || null,
    street: street.trim() || null,
    room: room.trim() || null,
    postcode: postcode.trim() || null,
    town: town.trim(),
  };
  return {
    startsAt: wallTimeOf(row),
    occurrence: row.occurrence,
    place: online ? null : place || null,
    onlineUrl: online ? onlineUrl.trim() || null : null,
    capacity,
    minSeats,
    paymentMode: details.paymentMode,
    decisionAt: isUsual(details) ? null : decisionAtOf(row, details),
    reserved: reservedOf(row, details),
  };
}
