import { readPostcode } from '../accounts/index.js';
import type { PostalAddress } from './types.js';

const SHAPE = /^(.+?)[,\s]+([1-9]\d{3}\s?[a-z]{2})[,\s]+([^,\d]+?)(?:,\s*(?:nederland|the netherlands))?$/i;

const onOneLine = (text: string): string =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ');

/** A Dutch address written on one line or several ("Oudegracht 1, 3511 AB Utrecht") in its parts, or null. */
export function readAddress(text: string | null | undefined): PostalAddress | null {
  const [, street, digits, town] = SHAPE.exec(onOneLine(text ?? '')) ?? [];
  const postcode = digits && readPostcode(digits);
  return street && postcode && town ? { street, postcode, town, country: 'NL' } : null;
}
