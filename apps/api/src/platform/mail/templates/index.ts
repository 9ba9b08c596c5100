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
import { sessionBooked } from './trainer-mails.js';

/** Every mail by its name. */
export const templates = {
  'verify-email': verifyEmail,
  'reset-password': resetPassword,
  'magic-link': magicLink,
  'account-exists': accountExists,
  'second-step-needed': secondStepNeeded,
  welcome,
  'booking-confirmed': bookingConfirmed,
  'booking-cancelled': bookingCancelled,
  'late-payment-refunded': latePaymentRefunded,
  'booking-reminder': bookingReminder,
  'session-booked': sessionBooked,
  'session-moved': sessionMoved,
};

export type { MailPlace, MailSession } from './formats.js';
