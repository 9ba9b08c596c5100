/** How long an IBAN is, by country: those of SEPA, after the IBAN registry (SWIFT, ISO 13616). */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24, AL: 28, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27,
  GB: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24,
  ME: 22, MK: 19, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, RS: 22, SE: 24, SI: 19, SK: 24, SM: 27, VA: 22,
}; // prettier-ignore

/** The remainder of a long number, digit by digit. */
const mod97 = (digits: string): number =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** A IBAN of the SEPA area without spaces, or null when its length or its check digits (ISO 7064 MOD 97-10) are wrong. */
export function readIban(input: string): string | null {
  const compact = input.toUpperCase().replace(/[\s.-]/g, '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(compact) || LENGTHS[compact.slice(0, 2)] !== compact.length)
    return null;
  if (compact.startsWith('NL') && !/^NL\d{2}[A-Z]{4}\d{10}$/.test(compact)) return null;
  const turned = compact.slice(4) + compact.slice(0, 4);
  return mod97(turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) === 1
    ? compact
    : null;
}

/** `NL91 ABNA 0417 1643 00` */
export const writeIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');
