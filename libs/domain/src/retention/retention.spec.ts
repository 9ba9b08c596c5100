import { keptSince, RETENTION_RULES } from './index.js';

it('keeps books for 7 years after the book year, 10 for a sale to a consumer abroad', () => {
  const keep = { bookYears: 7, abroad: 10 };
  expect(keptSince(keep, '2026-12-31')).toEqual({ home: '2019-01-01', abroad: '2016-01-01' });
  expect(keptSince(keep, '2027-01-01')).toEqual({ home: '2020-01-01', abroad: '2017-01-01' });
});

it('counts months by the calendar', () => {
  expect(keptSince({ months: 6 }, '2026-08-31').home).toBe('2026-02-28');
  expect(keptSince({ months: 18 }, '2026-11-23').home).toBe('2025-05-23');
});

it('says of every rule why, and names each once', () => {
  expect(RETENTION_RULES.every(({ source }) => source.length > 5)).toBe(true);
  expect(new Set(RETENTION_RULES.map(({ name }) => name)).size).toBe(RETENTION_RULES.length);
});

it('lets rows go after those that refer to them', () => {
  const at = (table: string) => RETENTION_RULES.findIndex((rule) => rule.table === table && !rule.clear);
  const order = ['invoices', 'ledger_movements', 'refunds', 'payments', 'bookings'].map(at);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
