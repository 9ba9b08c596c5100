import type { AttendanceStatus, BookingStatus } from '@nutshell/domain';
import { seatIsOf } from '../trainings/index.js';

/** A seat with all that its readers may need; what they may see of it, the policy says. */
export interface ParticipantView {
  id: string;
  bookingId: string;
  position: number;
  personId: string | null;
  name: string | null;
  email: string | null;
  code: string;
  attendance: AttendanceStatus | null;
  markedAt: Date | null;
  absenceToldAt: Date | null;
  contestedAt: Date | null;
  contestReason: string | null;
  contestDecidedAt: Date | null;
  bookingStatus: BookingStatus;
  memberId: string;
  sessionId: string;
  trainerId: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  /** Whether it is the seat of who asks. */
  isViewer: boolean;
}

/** With $1 as the id of who asks, or null. */
export const PARTICIPANT_COLUMNS = `
  p.id, p.booking_id AS "bookingId", p.position, p.person_id AS "personId", p.name, p.email, p.code, p.attendance,
  p.marked_at AS "markedAt", p.absence_told_at AS "absenceToldAt", p.contested_at AS "contestedAt",
  p.contest_reason AS "contestReason", p.contest_decided_at AS "contestDecidedAt", b.status AS "bookingStatus",
  b.member_id AS "memberId", b.session_id AS "sessionId", s.trainer_id AS "trainerId", s.starts_at AS "startsAt",
  s.ends_at AS "endsAt", s.zone, coalesce(${seatIsOf('$1::uuid')}, false) AS "isViewer"`;

export const PARTICIPANTS =
  'participants p JOIN bookings b ON b.id = p.booking_id JOIN sessions s ON s.id = b.session_id';
