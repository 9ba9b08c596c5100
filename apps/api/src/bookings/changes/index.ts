import { AnswerChoice } from './answer-choice.js';
import { CancelSession } from './cancel-session.js';
import {
  BookingChangesResolver,
  MoveOptionResolver,
  SessionViewerChangesResolver,
} from './changes-fields.resolver.js';
import { ChangesResolver } from './changes.resolver.js';
import { Choices } from './choices.js';
import { CompleteMove } from './complete-move.js';
import { DropMovesWhenBookingCancelled } from './drop-moves-when-booking-cancelled.js';
import { DropMovesWhenChoiceAnswered } from './drop-moves-when-choice-answered.js';
import { DropMoves } from './drop-moves.js';
import { EndSession } from './end-session.js';
import { LapseChoice } from './lapse-choice.js';
import { MoveBooking } from './move-booking.js';
import { MoveSession } from './move-session.js';
import { OpenChoicesWhenSessionMoved } from './open-choices-when-session-moved.js';
import { OtherDates } from './other-dates.js';
import { PreviewCancellation } from './preview-cancellation.js';
import { WithdrawBooking } from './withdraw-booking.js';

/** What trainers and participants change about what was booked, for the module. */
export const changes = [
  AnswerChoice,
  BookingChangesResolver,
  CancelSession,
  ChangesResolver,
  Choices,
  CompleteMove,
  DropMoves,
  DropMovesWhenBookingCancelled,
  DropMovesWhenChoiceAnswered,
  EndSession,
  LapseChoice,
  MoveBooking,
  MoveOptionResolver,
  MoveSession,
  OpenChoicesWhenSessionMoved,
  OtherDates,
  PreviewCancellation,
  SessionViewerChangesResolver,
  WithdrawBooking,
];
