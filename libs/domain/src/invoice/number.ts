/** The series of the platform's own invoices; longer than the letters of any seller's code. */
export const PLATFORM_SERIES = 'NUTSHELL';
const CODE_LENGTH = 6;

/** A code for a seller's invoices from their trade name: capitals and digits, 2 to 6 of them. */
export function sellerCode(tradeName: string): string {
  const code = tradeName
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, CODE_LENGTH);
  return code.length < 2 ? 'TRAINR' : code;
}

/** The `attempt`-th code for a seller whose first choice is taken: VONK, VONK2, VONK3 … */
export const sellerCodeAt = (tradeName: string, attempt: number): string =>
  `${sellerCode(tradeName)}${attempt > 1 ? attempt : ''}`;

/** `VONK-2026-0001`: a series starts again each year. */
export const invoiceNumber = (code: string, year: number, sequence: number): string =>
  `${code}-${year}-${String(sequence).padStart(4, '0')}`;
