import { translate } from '../../i18n.js';
import { day, money } from './formats.js';
import { letter, type AboutSession } from './letter.js';

const AREA = 'seat-mails';

export interface WaitlistJoinedMail extends AboutSession {
  position: number;
  seats: number;
  minSeats: number;
  entryUrl: string;
}

export const waitlistJoined = letter<WaitlistJoinedMail>(
  AREA,
  'waitlistJoined',
  ({ position, seats, minSeats, entryUrl }, _, t) => ({
    values: { position, seats, minSeats },
    texts: ['text', ...(seats > 1 ? ['group'] : []), 'next'],
    facts: [{ label: t('waitlist'), value: t('place', { position }) }],
    acts: [{ href: entryUrl, label: t('viewPlace') }],
    quiet: 'leave',
  }),
);

export interface SeatOfferedMail extends AboutSession {
  seats: number;
  totalCents: number;
  until: Date;
  /** How it is paid by who says yes. */
  pays: 'NOW' | 'WHEN_IT_RUNS' | 'INVOICE';
  yesUrl: string;
  noUrl: string;
}

const PAYS = { NOW: 'payNow', WHEN_IT_RUNS: 'payLater', INVOICE: 'payInvoice' } as const;

export const seatOffered = letter<SeatOfferedMail>(
  AREA,
  'seatOffered',
  ({ session, seats, totalCents, until, pays, yesUrl, noUrl }, language, t) => {
    const before = day(until, session.zone, language);
    const price = totalCents ? money(totalCents, language) : translate(language, 'mails:free');
    const own = (key: string) => t(`seatOffered.${key}`);
    return {
      values: { count: seats, until: before },
      texts: ['text', totalCents ? PAYS[pays] : 'payNothing'],
      facts: [
        { label: t('price'), value: price },
        { label: t('answerBefore'), value: <strong>{before}</strong> },
      ],
      acts: [
        { href: yesUrl, label: own('yes') },
        { href: noUrl, label: own('no') },
      ],
      quiet: 'silence',
    };
  },
);

export interface FirstRightMail extends Omit<SeatOfferedMail, 'seats'> {
  /** Title of the training request. */
  request: string;
  minSeats: number;
}

export const firstRight = letter<FirstRightMail>(
  AREA,
  'firstRight',
  ({ session, request, totalCents, until, minSeats, pays, yesUrl, noUrl }, language, t) => {
    const before = day(until, session.zone, language);
    const price = totalCents ? money(totalCents, language) : translate(language, 'mails:free');
    const own = (key: string) => t(`firstRight.${key}`);
    return {
      values: { request, until: before, minSeats },
      texts: ['text', totalCents ? PAYS[pays] : 'payNothing'],
      facts: [
        { label: t('price'), value: price },
        { label: t('answerBefore'), value: <strong>{before}</strong> },
      ],
      acts: [
        { href: yesUrl, label: own('yes') },
        { href: noUrl, label: own('no') },
      ],
      quiet: 'silence',
    };
  },
);

export interface SeatOfferLapsedMail extends AboutSession {
  until: Date;
  /** They said yes, and did not pay. */
  unpaid: boolean;
  trainingUrl: string;
}

export const seatOfferLapsed = letter<SeatOfferLapsedMail>(
  AREA,
  'seatOfferLapsed',
  ({ session, until, unpaid, trainingUrl }, language, t) => ({
    values: { until: day(until, session.zone, language) },
    texts: [unpaid ? 'textUnpaid' : 'text', 'again'],
    acts: [{ href: trainingUrl, label: t('otherDates') }],
  }),
);

export interface WaitlistClosedMail extends AboutSession {
  /** The session is not held at all. */
  cancelled: boolean;
  trainingUrl: string;
}

export const waitlistClosed = letter<WaitlistClosedMail>(
  AREA,
  'waitlistClosed',
  ({ cancelled, trainingUrl }, _, t) => ({
    preview: cancelled ? 'previewCancelled' : 'preview',
    texts: [cancelled ? 'textCancelled' : 'text'],
    acts: [{ href: trainingUrl, label: t('otherDates') }],
  }),
);
