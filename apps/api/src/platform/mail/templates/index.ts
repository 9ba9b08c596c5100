import {
  accountExists,
  magicLink,
  resetPassword,
  secondStepNeeded,
  verifyEmail,
  welcome,
} from './account-mails.js';
import {
  bookingCancelled,
  bookingConfirmed,
  bookingReminder,
  latePaymentRefunded,
  sessionMoved,
} from './booking-mails.js';
import { bookingMoved, bookingWithdrawn, choiceRefunded, sessionCancelled } from './change-mails.js';
import {
  decisionAsked,
  paymentAsked,
  paymentLapsed,
  paymentReminder,
  seatsReserved,
  sessionNotRunning,
  sessionNotRunningTrainer,
  sessionRuns,
  sessionRunsTrainer,
} from './decision-mails.js';
import {
  absenceContested,
  absenceDecided,
  namesMissing,
  noShow,
  participantCancelled,
  participantInvited,
  participantMoved,
  participantReplaced,
} from './participant-mails.js';
import { reviewAsked, reviewWritten } from './review-mails.js';
import { invoiceIssued, invoiceReminder, invoiceWaiting } from './invoice-mails.js';
import { crkboExpired, crkboExpiring, taxDetailsMissing } from './seller-mails.js';
import { booksDiffer, disputeOpened, disputeSettled } from './money-mails.js';
import { digest, notification } from './notification-mails.js';
import { sessionBooked } from './trainer-mails.js';
import {
  firstRight,
  seatOffered,
  seatOfferLapsed,
  waitlistClosed,
  waitlistJoined,
} from './waitlist-mails.js';

/** Every mail by its name. */
export const templates = {
  'verify-email': verifyEmail,
  'reset-password': resetPassword,
  'magic-link': magicLink,
  'account-exists': accountExists,
  'second-step-needed': secondStepNeeded,
  welcome,
  notification,
  digest,
  'booking-confirmed': bookingConfirmed,
  'booking-cancelled': bookingCancelled,
  'late-payment-refunded': latePaymentRefunded,
  'booking-reminder': bookingReminder,
  'crkbo-expiring': crkboExpiring,
  'crkbo-expired': crkboExpired,
  'tax-details-missing': taxDetailsMissing,
  'session-booked': sessionBooked,
  'session-moved': sessionMoved,
  'session-cancelled': sessionCancelled,
  'choice-refunded': choiceRefunded,
  'booking-moved': bookingMoved,
  'booking-withdrawn': bookingWithdrawn,
  'invoice-issued': invoiceIssued,
  'invoice-reminder': invoiceReminder,
  'invoice-waiting': invoiceWaiting,
  'waitlist-joined': waitlistJoined,
  'first-right': firstRight,
  'seat-offered': seatOffered,
  'seat-offer-lapsed': seatOfferLapsed,
  'waitlist-closed': waitlistClosed,
  'seats-reserved': seatsReserved,
  'session-runs': sessionRuns,
  'session-runs-trainer': sessionRunsTrainer,
  'decision-asked': decisionAsked,
  'session-not-running': sessionNotRunning,
  'session-not-running-trainer': sessionNotRunningTrainer,
  'payment-asked': paymentAsked,
  'payment-reminder': paymentReminder,
  'payment-lapsed': paymentLapsed,
  'participant-invited': participantInvited,
  'participant-replaced': participantReplaced,
  'participant-cancelled': participantCancelled,
  'participant-moved': participantMoved,
  'names-missing': namesMissing,
  'no-show': noShow,
  'absence-contested': absenceContested,
  'absence-decided': absenceDecided,
  'review-asked': reviewAsked,
  'review-written': reviewWritten,
  'dispute-opened': disputeOpened,
  'dispute-settled': disputeSettled,
  'books-differ': booksDiffer,
};

export type { MailedNotice } from './notification-mails.js';
export type { MailPlace, MailSession } from './formats.js';
