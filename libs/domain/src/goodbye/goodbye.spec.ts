import { RETENTION_RULES } from '../retention/index.js';
import {
  AccountInUse,
  booksKeptUntil,
  obligationsOf,
  refuseAccountInUse,
  STAYS,
  TAX_DETAILS_MONTHS,
} from './index.js';

const none = { BOOKING: 0, SESSION: 0, PAYOUT: 0, DISPUTE: 0, INVOICE: 0, ORGANISATION: 0, PLATFORM: 0 };

it('names what must be settled first, and how much of it', () => {
  const found = obligationsOf({ ...none, PAYOUT: 2, BOOKING: 1 });
  expect(found).toEqual([
    { kind: 'BOOKING', count: 1 },
    { kind: 'PAYOUT', count: 2 },
  ]);
  expect(() => refuseAccountInUse(found)).toThrow(AccountInUse);
  expect(() => refuseAccountInUse(obligationsOf(none))).not.toThrow();
});

it('keeps as long as the rules of retention say', () => {
  const rule = (table: string) => RETENTION_RULES.find((one) => one.table === table && !one.clear)!;
  expect(rule('invoices').keep).toMatchObject({ bookYears: STAYS.INVOICES.years });
  expect(rule('bookings').keep).toMatchObject({ bookYears: STAYS.BOOKINGS.years });
  expect(rule('seller_tax_details').keep).toEqual({ months: TAX_DETAILS_MONTHS });
  expect(rule('mails').keep).toEqual({ months: STAYS.MAILS_TO_OTHERS.years! * 12 });
  expect(booksKeptUntil('2026-11-23', 7)).toBe('2033-12-31');
});
