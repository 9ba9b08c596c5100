/** What Excel needs to know that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A spreadsheet takes what begins like a formula for one: an apostrophe before it keeps it a text. */
export function csvText(value: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Cents as a sum with a decimal comma, as a Dutch spreadsheet reads it. */
export const csvSum = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

export const csvLine = (cells: readonly string[]): string => `${cells.join(';')}\r\n`;
