import { type CalendarDay } from '../time/days.js';

/** What goes with an account. */
export const GOING_PARTS = [
  'PROFILE',
  'LOGINS',
  'FILES',
  'SKILLS',
  'FOLLOWS',
  'MEMBERSHIPS',
  'NOTIFICATIONS',
  'MAILS',
  'TRAININGS',
  'WAITLIST',
  'REQUESTS',
  'CALENDARS',
] as const;
export type GoingPart = (typeof GOING_PARTS)[number];

/** What stays of an account, without a name where the law does not want one. */
export const STAYING_PARTS = [
  'INVOICES',
  'BOOKINGS',
  'SELLER',
  'TAX',
  'POSTS',
  'REVIEWS',
  'VOTES',
  'MAILS_TO_OTHERS',
] as const;
export type StayingPart = (typeof STAYING_PARTS)[number];

/** Why something stays: the law wants it, or it means something to others without telling whose it was. */
export type StayReason = 'LAW' | 'PROOF' | 'OTHERS';

/** How long a seller's tax details stay after they went: 5 to 10 years (Directive (EU) 2021/514, annex V, section IV.B). */
export const TAX_DETAILS_MONTHS = 60;

export const STAYS: Readonly<
  Record<StayingPart, { readonly reason: StayReason; readonly years: number | null }>
> = {
  INVOICES: { reason: 'LAW', years: 7 },
  BOOKINGS: { reason: 'LAW', years: 7 },
  SELLER: { reason: 'LAW', years: null },
  TAX: { reason: 'LAW', years: TAX_DETAILS_MONTHS / 12 },
  POSTS: { reason: 'OTHERS', years: null },
  REVIEWS: { reason: 'OTHERS', years: null },
  VOTES: { reason: 'OTHERS', years: null },
  MAILS_TO_OTHERS: { reason: 'PROOF', years: 2 },
};

/** The last day on which books of a year are kept (AWR art. 52 lid 4). @param last day of the last paper among them */
export const booksKeptUntil = (last: CalendarDay, years: number): CalendarDay =>
  `${Number(last.slice(0, 4)) + years}-12-31`;
