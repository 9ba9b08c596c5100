import { translate, type Language } from '../../i18n.js';
import { day, moment, money } from './formats.js';
import { Lines } from './layout.js';
import { letter, type AboutSession, type Texts } from './letter.js';

const AREA = 'change-mails';
const HOME = 'Europe/Amsterdam';

const messageFrom = (trainerName: string, message: string | null, t: Texts) =>
  message
    ? [{ label: t('message', { name: trainerName }), value: <Lines lines={message.split('\n')} /> }]
    : [];

const viewBooking = (language: Language) => translate(language, 'mails:viewBooking');

export interface SessionCancelledMail extends AboutSession {
  /** What comes back, or would: everything that was paid. */
  refundCents: number;
  /** A company that has not paid its invoice yet. */
  byInvoice: boolean;
  /** Until when another date may be chosen; null where there is nothing to choose. */
  choiceUntil: Date | null;
  message: string | null;
  bookingUrl: string;
  trainingUrl: string;
}

export const sessionCancelled = letter<SessionCancelledMail>(
  AREA,
  'sessionCancelled',
  ({ session, refundCents, byInvoice, choiceUntil, message, bookingUrl, trainingUrl }, language, t) => {
    const unpaid = byInvoice ? 'choiceInvoice' : 'choiceFree';
    const choice = refundCents > 0 ? 'choice' : unpaid;
    const outcome = refundCents > 0 ? 'refund' : 'nothing';
    return {
      values: {
        amount: money(refundCents, language),
        until: choiceUntil && day(choiceUntil, session.zone, language),
      },
      texts: ['text', choiceUntil ? choice : outcome],
      facts: messageFrom(session.trainerName, message, t),
      acts: choiceUntil
        ? [{ href: bookingUrl, label: t('choose') }]
        : [{ href: trainingUrl, label: t('otherDate') }],
      quiet: 'calendar',
    };
  },
);

export interface ChoiceRefundedMail extends AboutSession {
  refundCents: number;
  /** Nobody answered in time. */
  lapsed: boolean;
  bookingUrl: string;
}

export const choiceRefunded = letter<ChoiceRefundedMail>(
  AREA,
  'choiceRefunded',
  ({ refundCents, lapsed, bookingUrl }, language) => ({
    values: { amount: money(refundCents, language) },
    texts: [lapsed ? 'lapsed' : 'chosen', refundCents > 0 ? 'text' : 'none'],
    acts: [{ href: bookingUrl, label: viewBooking(language) }],
  }),
);

export interface BookingMovedMail extends AboutSession {
  /** When it was to be. */
  was: { startsAt: Date; endsAt: Date };
  reserved: boolean;
  /** Above zero what was paid extra, below zero what comes back. */
  differenceCents: number;
  bookingUrl: string;
}

export const bookingMoved = letter<BookingMovedMail>(
  AREA,
  'bookingMoved',
  ({ session, was, reserved, differenceCents, bookingUrl }, language, t) => {
    const amount = money(Math.abs(differenceCents), language);
    const difference = differenceCents > 0 ? ['extra'] : differenceCents < 0 ? ['back'] : [];
    return {
      values: { when: moment(session, language), amount },
      texts: [reserved ? 'reserved' : 'text', ...difference],
      facts: [{ label: t('was'), value: <s>{moment({ ...session, ...was }, language)}</s> }],
      acts: [{ href: bookingUrl, label: viewBooking(language) }],
      ...(!reserved && { quiet: 'calendar' }),
    };
  },
);

export interface BookingWithdrawnMail extends AboutSession {
  withdrawnAt: Date;
  refundCents: number;
  bookingUrl: string;
}

export const bookingWithdrawn = letter<BookingWithdrawnMail>(
  AREA,
  'bookingWithdrawn',
  ({ withdrawnAt, refundCents, bookingUrl }, language, t) => ({
    values: { at: day(withdrawnAt, HOME, language), amount: money(refundCents, language) },
    texts: ['text', refundCents > 0 ? 'refund' : 'nothing'],
    facts: [{ label: t('withdrawnAt'), value: day(withdrawnAt, HOME, language) }],
    acts: [{ href: bookingUrl, label: viewBooking(language) }],
  }),
);
