import {
  canCheckIn,
  canName,
  canContest,
  checkInFrom,
  contestUntil,
  isLive,
  type BookingStatus,
} from '@nutshell/domain';
import { hasRole, type Actor } from '../platform/access/index.js';
import type { ParticipantView } from './participant-rows.js';

export const bookedBy = (actor: Actor | null, { memberId }: ParticipantView): boolean =>
  actor?.id === memberId;
export const givenBy = (actor: Actor | null, { trainerId }: ParticipantView): boolean =>
  actor?.id === trainerId;

/** Who sits there, who booked the seat, and who gives the session. */
export const seesParticipant = (actor: Actor | null, seat: ParticipantView): boolean =>
  seat.isViewer || bookedBy(actor, seat) || givenBy(actor, seat) || hasRole(actor, 'moderator', 'admin');

/** The address is for who gave it and whose it is; the trainer does not need it. */
export const seesAddress = (actor: Actor | null, seat: ParticipantView): boolean =>
  seat.isViewer || bookedBy(actor, seat);

export const seesCode = (actor: Actor | null, seat: ParticipantView): boolean =>
  seat.isViewer || bookedBy(actor, seat) || givenBy(actor, seat);

/** An absence is between the participant, the trainer and a moderator: who booked for others does not see it. */
export const seesAttendance = (actor: Actor | null, seat: ParticipantView): boolean =>
  seat.isViewer || givenBy(actor, seat) || hasRole(actor, 'moderator', 'admin');

const GOING: readonly BookingStatus[] = ['CONFIRMED', 'ATTENDED', 'NO_SHOW'];

export const viewerOfParticipant = (actor: Actor | null, seat: ParticipantView, now: Date) => ({
  canName: bookedBy(actor, seat) && isLive(seat.bookingStatus) && canName(seat, seat, now),
  canCheckIn:
    seat.isViewer && GOING.includes(seat.bookingStatus) && !seat.attendance && canCheckIn(seat, now),
  checkInFrom: checkInFrom(seat),
  canContest: seat.isViewer && canContest(seat, now),
  contestUntil: seat.isViewer ? contestUntil(seat) : null,
  canDecide:
    (givenBy(actor, seat) || hasRole(actor, 'moderator', 'admin')) &&
    seat.attendance === 'NO_SHOW' &&
    seat.contestedAt !== null &&
    seat.contestDecidedAt === null,
});
