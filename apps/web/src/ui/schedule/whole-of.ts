/** What a number field holds as a whole number, or null while it is empty or half typed. */
export function wholeOf(value: string | number): number | null {
  if (value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? Math.round(number) : null;
}
