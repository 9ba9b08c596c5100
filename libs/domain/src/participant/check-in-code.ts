/** Without letters and digits that look like one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const CHECK_IN_CODE_LENGTH = 8;

/** A code for a seat, from as many random bytes as it has characters. */
export const checkInCode = (random: Uint8Array): string =>
  [...random.slice(0, CHECK_IN_CODE_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** What was typed or scanned as a code: a whole check-in address, small letters and dashes are fine. */
export const readCheckInCode = (typed: string): string =>
  typed
    .trim()
    .replace(/^.*\//, '')
    .replace(/[^0-9a-z]/gi, '')
    .toUpperCase();
