/** A Chamber of Commerce number as 8 digits, or null. It has no check digit. */
export function readKvk(input: string): string | null {
  const digits = input.replace(/[\s.]/g, '');
  return /^\d{8}$/.test(digits) && digits !== '00000000' ? digits : null;
}

const weigh = (digits: string): number =>
  [...digits.slice(0, 8)].reduce((sum, digit, index) => sum + Number(digit) * (9 - index), 0);

/** The older numbers: the ninth digit is the weighted sum of the first eight, modulo 11. */
const passesElevenTest = (digits: string): boolean => weigh(digits) % 11 === Number(digits[8]);

/** The numbers of sole traders since 2020: with N = 23, L = 21 and B = 11 the whole is 1 modulo 97. */
const passesMod97 = (digits: string, suffix: string): boolean =>
  BigInt(`2321${digits}11${suffix}`) % 97n === 1n;

/** A Dutch VAT number as `NL123456789B01`, or null when its form or its check digits are wrong. */
export function readVatId(input: string): string | null {
  const compact = input.toUpperCase().replace(/[\s.-]/g, '');
  const match = /^NL(\d{9})B(\d{2})$/.exec(compact);
  const [, digits, suffix] = match ?? [];
  if (!digits || !suffix || /^0+$/.test(digits) || suffix === '00') return null;
  return passesElevenTest(digits) || passesMod97(digits, suffix) ? compact : null;
}

/** A Dutch postcode as `3511 AB`, or null. The letters SA, SD and SS are not given out. */
export function readPostcode(input: string): string | null {
  const match = /^([1-9]\d{3})([A-Z]{2})$/.exec(input.toUpperCase().replace(/\s/g, ''));
  const [, digits, letters] = match ?? [];
  if (!digits || !letters || ['SA', 'SD', 'SS'].includes(letters)) return null;
  return `${digits} ${letters}`;
}

/** A registration number in the CRKBO register: letters, digits and dashes with at least one digit, or null. */
export function readCrkboNumber(input: string): string | null {
  const number = input.trim().toUpperCase();
  return /^(?=.*\d)[A-Z0-9][A-Z0-9 ./-]{2,29}$/.test(number) ? number : null;
}

const TAX_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * A BSN or RSIN as 9 digits, or null. Both pass the eleven test in which the last digit counts minus once
 * (Logisch Ontwerp BRP; RSIN likewise); numbers of 8 digits are written with a 0 before them.
 */
export function readTaxNumber(input: string): string | null {
  const digits = input.replace(/[\s.-]/g, '');
  if (!/^\d{8,9}$/.test(digits)) return null;
  const number = digits.padStart(9, '0');
  const sum = TAX_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return sum !== 0 && sum % 11 === 0 && !/^0+$/.test(number) ? number : null;
}

/**
 * A telephone number as `+31612345678` (E.164), or null. Numbers without a country are Dutch: 9 digits after the 0
 * (Nummerplan telefoon- en ISDN-diensten), service numbers such as 0800 aside.
 */
export function readPhone(input: string): string | null {
  const compact = input
    .trim()
    .replace(/\(0\)/, '')
    .replace(/[\s().-]/g, '')
    .replace(/^00/, '+');
  const dutch = /^(?:\+31|0)([1-7]\d{8}|8[5-8]\d{7})$/.exec(compact);
  if (dutch) return `+31${dutch[1]}`;
  return !compact.startsWith('+31') && /^\+[1-9]\d{7,14}$/.test(compact) ? compact : null;
}
