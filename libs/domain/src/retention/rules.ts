import { TAX_DETAILS_MONTHS } from '../goodbye/parts.js';
import { type CalendarDay, yearsLater } from '../time/days.js';

/** How long something is kept: so many whole book years (calendar years) after its own, or so many months. */
export type Keep =
  | { readonly bookYears: number; /** A sale to a consumer in another country. */ readonly abroad: number }
  | { readonly months: number };

/** A date of another row: by which column of this one it is found. */
export interface DateElsewhere {
  readonly by: string;
  readonly table: string;
  readonly date: RuleDate;
}
export type RuleDate = string | DateElsewhere;

export interface RetentionRule {
  /** Names the rule in the log. */
  readonly name: string;
  readonly table: string;
  /** The column from which is counted, or where it is found. */
  readonly date: RuleDate;
  /** The column that leads to a booking, where it matters who bought. */
  readonly booking?: string;
  readonly keep: Keep;
  /** Columns that are emptied, and what of; without them the row goes, once nothing refers to it. */
  readonly clear?: Readonly<Record<string, 'NULL' | "'{}'::jsonb">>;
  /** Goes with its entries; what the accounts came to is written down anew, so that balances stay. */
  readonly carriedForward?: { readonly entries: string; readonly by: string };
  /** Why no shorter and no longer. */
  readonly source: string;
}

/** Algemene wet inzake rijksbelastingen art. 52 lid 4: books, and what belongs to them. */
const BOOKS = { bookYears: 7, abroad: 10 } as const;
const AWR = 'AWR art. 52 lid 4; BW art. 2:10 lid 3';
const OSS = `${AWR}; sales to consumers abroad: Implementing Regulation (EU) 282/2011 art. 63c lid 2`;
const AVG = 'AVG art. 5 lid 1 sub e: no longer than needed';

const sessionOf: DateElsewhere = { by: 'session_id', table: 'sessions', date: 'ends_at' };
const bookingOf: DateElsewhere = { by: 'booking_id', table: 'bookings', date: sessionOf };

/**
 * What is kept and for how long, in the order in which it goes: what refers to something before it. Whatever another
 * row still refers to stays until that row has gone.
 */
export const RETENTION_RULES: readonly RetentionRule[] = [
  {
    name: 'busy times',
    table: 'busy_times',
    date: 'ends_at',
    keep: { months: 1 },
    source: `${AVG}: only the future is planned`,
  },
  {
    name: 'notes to the trainer',
    table: 'bookings',
    date: sessionOf,
    clear: { attendee_note: 'NULL' },
    keep: { months: 6 },
    source: `${AVG}: a note is for the session, questions afterwards included`,
  },
  {
    name: 'notices of payments',
    table: 'payment_notices',
    date: 'received_at',
    clear: { notice: "'{}'::jsonb" },
    keep: { months: 18 },
    source: `${AVG}: a dispute about a payment comes within 540 days (card schemes)`,
  },
  {
    name: 'mails',
    table: 'mails',
    date: 'created_at',
    keep: { months: 24 },
    source: `${AVG}: proof that somebody was told`,
  },
  {
    name: 'reasons of who contested an absence',
    table: 'participants',
    date: bookingOf,
    clear: { contest_reason: 'NULL' },
    keep: { months: 24 },
    source: AVG,
  },
  {
    name: 'bookings that a waiting list led to',
    table: 'waitlist_entries',
    date: 'ended_at',
    clear: { booking_id: 'NULL', buyer: 'NULL', po_number: 'NULL', cost_centre: 'NULL' },
    keep: { months: 12 },
    source: AVG,
  },
  { name: 'waiting lists', table: 'waitlist_entries', date: 'ended_at', keep: { months: 12 }, source: AVG },
  {
    name: 'choices after a change',
    table: 'booking_choices',
    date: 'until',
    keep: { months: 24 },
    source: AVG,
  },
  {
    name: 'what was said at handing over a question',
    table: 'question_routes',
    date: 'ended_at',
    clear: { note: 'NULL' },
    keep: { months: 6 },
    source: `${AVG}: it was for who got the question`,
  },
  {
    name: 'whom questions were put to',
    table: 'question_routes',
    date: 'ended_at',
    keep: { months: 24 },
    source: `${AVG}: why somebody was asked, for as long as it may be asked`,
  },
  {
    name: 'who followed a question that was asked before',
    table: 'question_moved_follows',
    date: 'moved_at',
    keep: { months: 1 },
    source: `${AVG}: putting questions together is undone within 7 days`,
  },
  {
    name: 'what people wanted of a training request',
    table: 'request_askers',
    date: { by: 'request_id', table: 'requests', date: 'ended_at' },
    clear: { dayparts: 'NULL', max_price_ex_vat_cents: 'NULL' },
    keep: { months: 12 },
    source: `${AVG}: it was for who might give the training`,
  },
  {
    name: 'when people could',
    table: 'date_votes',
    date: 'cast_at',
    keep: { months: 12 },
    source: `${AVG}: a date is chosen within weeks`,
  },
  {
    name: 'notifications',
    table: 'notifications',
    date: 'created_at',
    keep: { months: 24 },
    source: `${AVG}: what they tell of is where it happened`,
  },
  {
    name: 'reports of people',
    table: 'reports',
    date: { by: 'case_id', table: 'moderation_cases', date: 'decided_at' },
    keep: { months: 24 },
    source: `${AVG}; Regulation (EU) 2022/2065 art. 20: a complaint comes within 6 months`,
  },
  {
    name: 'what moderators decided',
    table: 'moderation_cases',
    date: 'decided_at',
    keep: { months: 24 },
    source: `${AVG}; Regulation (EU) 2022/2065 art. 20: a complaint comes within 6 months`,
  },
  {
    name: 'what staff did',
    table: 'audit_entries',
    date: 'at',
    keep: { months: 60 },
    source: `${AVG}: claims lapse after five years (BW art. 3:310)`,
  },
  {
    name: 'tax details of sellers who left',
    table: 'seller_tax_details',
    date: { by: 'person_id', table: 'people', date: 'deleted_at' },
    keep: { months: TAX_DETAILS_MONTHS },
    source: 'Directive (EU) 2021/514 annex V section IV.B: reports and what they rest on, 5 to 10 years',
  },
  {
    name: 'who sold, after they left',
    table: 'trainer_profiles',
    date: { by: 'person_id', table: 'people', date: 'deleted_at' },
    keep: { months: TAX_DETAILS_MONTHS },
    source: 'Directive (EU) 2021/514 annex V section IV.B: reports and what they rest on, 5 to 10 years',
  },
  {
    name: 'invoices that waited for a seller',
    table: 'waiting_invoices',
    date: 'since',
    booking: 'booking_id',
    keep: BOOKS,
    source: OSS,
  },
  {
    name: 'disputes',
    table: 'disputes',
    date: 'decided_at',
    booking: 'booking_id',
    keep: BOOKS,
    source: AWR,
  },
  { name: 'invoices', table: 'invoices', date: 'issued_on', booking: 'booking_id', keep: BOOKS, source: OSS },
  {
    name: 'movements of the ledger',
    table: 'ledger_movements',
    date: 'occurred_at',
    booking: 'booking_id',
    carriedForward: { entries: 'ledger_entries', by: 'movement_id' },
    keep: BOOKS,
    source: OSS,
  },
  {
    name: 'reversals of payouts',
    table: 'payout_reversals',
    date: 'created_at',
    booking: 'booking_id',
    keep: BOOKS,
    source: OSS,
  },
  {
    name: 'lines of payouts',
    table: 'payout_lines',
    date: { by: 'payout_id', table: 'payouts', date: 'created_at' },
    booking: 'booking_id',
    keep: BOOKS,
    source: OSS,
  },
  { name: 'payouts', table: 'payouts', date: 'created_at', keep: BOOKS, source: AWR },
  { name: 'refunds', table: 'refunds', date: 'created_at', booking: 'booking_id', keep: BOOKS, source: OSS },
  { name: 'chargebacks', table: 'chargebacks', date: 'opened_at', keep: BOOKS, source: AWR },
  {
    name: 'payments',
    table: 'payments',
    date: 'created_at',
    booking: 'booking_id',
    keep: BOOKS,
    source: OSS,
  },
  { name: 'reconciliations', table: 'reconciliations', date: 'until', keep: BOOKS, source: AWR },
  {
    name: 'participants',
    table: 'participants',
    date: bookingOf,
    booking: 'booking_id',
    keep: BOOKS,
    source: `${OSS}: who got what was sold`,
  },
  { name: 'bookings', table: 'bookings', date: sessionOf, booking: 'id', keep: BOOKS, source: OSS },
];

/** The first day of which rows are kept: all before goes. @param today as the book years are counted */
export function keptSince(keep: Keep, today: CalendarDay): { home: CalendarDay; abroad: CalendarDay } {
  if ('months' in keep) {
    const day = monthsEarlier(today, keep.months);
    return { home: day, abroad: day };
  }
  const newYear = `${today.slice(0, 4)}-01-01`;
  return { home: yearsLater(newYear, -keep.bookYears), abroad: yearsLater(newYear, -keep.abroad) };
}

/** The same day so many months earlier; the last of the month where it is shorter. */
function monthsEarlier(day: CalendarDay, months: number): CalendarDay {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
