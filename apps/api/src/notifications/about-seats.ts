import { AskReview } from './ask-review.js';
import { ChaseNames } from './chase-names.js';
import { EmailFormerParticipantWhenReplaced } from './email-former-participant-when-replaced.js';
import { EmailParticipantWhenAbsenceDecided } from './email-participant-when-absence-decided.js';
import { EmailParticipantsWhenBookingCancelled } from './email-participants-when-booking-cancelled.js';
import { EmailParticipantsWhenBookingMoved } from './email-participants-when-booking-moved.js';
import { EmailParticipantsWhenSessionMoved } from './email-participants-when-session-moved.js';
import { EmailTrainerWhenAbsenceContested } from './email-trainer-when-absence-contested.js';
import { EmailTrainerWhenReviewWritten } from './email-trainer-when-review-written.js';
import { InviteParticipantWhenNamed } from './invite-participant-when-named.js';
import { InviteParticipantsWhenBookingConfirmed } from './invite-participants-when-booking-confirmed.js';
import { InviteSeats } from './invite-seats.js';
import { MoveChasersWhenSessionMoved } from './move-chasers-when-session-moved.js';
import { NameChasers } from './name-chasers.js';
import { RemindSeats } from './remind-seats.js';
import { SeatNotices } from './seat-notices.queries.js';
import { SetChasersWhenBookingConfirmed } from './set-chasers-when-booking-confirmed.js';
import { SetTimersWhenAttendanceRecorded } from './set-timers-when-attendance-recorded.js';
import { TellAbsence } from './tell-absence.js';

/** What tells people about the seats that they sit on, and the trainer about them. */
export const aboutSeats = [
  SeatNotices,
  InviteSeats,
  InviteParticipantsWhenBookingConfirmed,
  InviteParticipantWhenNamed,
  EmailFormerParticipantWhenReplaced,
  EmailParticipantsWhenBookingCancelled,
  EmailParticipantsWhenBookingMoved,
  EmailParticipantsWhenSessionMoved,
  RemindSeats,
  NameChasers,
  SetChasersWhenBookingConfirmed,
  MoveChasersWhenSessionMoved,
  ChaseNames,
  SetTimersWhenAttendanceRecorded,
  TellAbsence,
  EmailTrainerWhenAbsenceContested,
  EmailParticipantWhenAbsenceDecided,
  AskReview,
  EmailTrainerWhenReviewWritten,
];
