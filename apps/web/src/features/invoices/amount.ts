/** "229,90" or "229.90" in cents; null for what is no amount. */
export function centsOf(typed: string): number | null {
  const [, euros, cents = ''] = /^\s*(\d{1,7})(?:[.,](\d{1,2}))?\s*$/.exec(typed) ?? [];
  return euros ? Number(euros) * 100 + Number(cents.padEnd(2, '0')) : null;
}
