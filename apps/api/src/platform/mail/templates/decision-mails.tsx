import { translate } from '../../i18n.js';
import { day, moment, money } from './formats.js';
import { letter, type AboutSession } from './letter.js';

const AREA = 'seat-mails';

export interface SeatsReservedMail extends AboutSession {
  seats: number;
  minSeats: number;
  totalCents: number;
  bookingUrl: string;
}

export const seatsReserved = letter<SeatsReservedMail>(
  AREA,
  'seatsReserved',
  ({ seats, minSeats, totalCents, bookingUrl }, language, t) => ({
    values: { count: seats, minSeats },
    texts: ['text', 'next'],
    facts: [{ label: t('price'), value: money(totalCents, language) }],
    acts: [{ href: bookingUrl, label: translate(language, 'mails:viewBooking') }],
    quiet: 'cancel',
  }),
);

export interface SessionRunsMail extends AboutSession {
  bookingUrl: string;
}

export const sessionRuns = letter<SessionRunsMail>(
  AREA,
  'sessionRuns',
  ({ session, bookingUrl }, language) => ({
    values: { when: moment(session, language) },
    texts: ['text'],
    acts: [{ href: bookingUrl, label: translate(language, 'mails:viewBooking') }],
  }),
);

export interface SessionRunsTrainerMail extends AboutSession {
  seats: number;
  sessionUrl: string;
}

export const sessionRunsTrainer = letter<SessionRunsTrainerMail>(
  AREA,
  'sessionRunsTrainer',
  ({ session, seats, sessionUrl }, language, t) => ({
    values: { when: moment(session, language), count: seats },
    texts: ['text'],
    acts: [{ href: sessionUrl, label: t('viewSession') }],
  }),
);

export interface DecisionAskedMail extends AboutSession {
  seats: number;
  minSeats: number;
  until: Date;
  sessionUrl: string;
}

export const decisionAsked = letter<DecisionAskedMail>(
  AREA,
  'decisionAsked',
  ({ session, seats, minSeats, until, sessionUrl }, language, t) => ({
    values: { seats, minSeats, until: day(until, session.zone, language) },
    texts: ['text', 'silence'],
    facts: [{ label: t('participants'), value: t('ofMinimum', { seats, minSeats }) }],
    acts: [{ href: sessionUrl, label: t('decisionAsked.button') }],
  }),
);

export interface SessionNotRunningMail extends AboutSession {
  /** What was paid, all of which goes back. */
  refundCents: number;
  trainingUrl: string;
}

export const sessionNotRunning = letter<SessionNotRunningMail>(
  AREA,
  'sessionNotRunning',
  ({ refundCents, trainingUrl }, language, t) => ({
    values: { amount: money(refundCents, language) },
    texts: ['text', refundCents ? 'refund' : 'nothing'],
    acts: [{ href: trainingUrl, label: t('otherDates') }],
  }),
);

export interface SessionNotRunningTrainerMail extends AboutSession {
  sessionUrl: string;
}

export const sessionNotRunningTrainer = letter<SessionNotRunningTrainerMail>(
  AREA,
  'sessionNotRunningTrainer',
  ({ sessionUrl }, _, t) => ({
    texts: ['text'],
    acts: [{ href: sessionUrl, label: t('viewSession') }],
  }),
);

export interface PaymentAskedMail extends AboutSession {
  owedCents: number;
  until: Date;
  bookingUrl: string;
}

const payLink = (name: 'paymentAsked' | 'paymentReminder') =>
  letter<PaymentAskedMail>(AREA, name, ({ session, owedCents, until, bookingUrl }, language, t) => {
    const [amount, before] = [money(owedCents, language), day(until, session.zone, language)];
    return {
      values: { amount, until: before },
      texts: ['text'],
      facts: [{ label: t('payBefore'), value: <strong>{before}</strong> }],
      acts: [{ href: bookingUrl, label: t(`${name}.button`, { amount }) }],
      quiet: 'late',
    };
  });

export const paymentAsked = payLink('paymentAsked');
export const paymentReminder = payLink('paymentReminder');

export interface PaymentLapsedMail extends AboutSession {
  trainingUrl: string;
}

export const paymentLapsed = letter<PaymentLapsedMail>(AREA, 'paymentLapsed', ({ trainingUrl }, _, t) => ({
  texts: ['text', 'again'],
  acts: [{ href: trainingUrl, label: t('otherDates') }],
}));
