import type { FieldProblem } from './errors.js';

type Found = FieldProblem[];

/** Absent is undefined (not sent), null (cleared) or blank. */
export const isBlank = (value: unknown): value is null | undefined | '' =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

export function text(
  field: string,
  value: string | null | undefined,
  limit: { min?: number; max: number; required?: boolean },
): Found {
  if (isBlank(value)) return limit.required ? [{ field, code: 'required' }] : [];
  const length = [...value.trim()].length;
  if (limit.min !== undefined && length < limit.min)
    return [{ field, code: 'tooShort', params: { min: limit.min } }];
  if (length > limit.max) return [{ field, code: 'tooLong', params: { max: limit.max } }];
  return [];
}

export function whole(
  field: string,
  value: number | null | undefined,
  limit: { min: number; max: number },
): Found {
  if (value === undefined || value === null) return [];
  if (!Number.isSafeInteger(value)) return [{ field, code: 'notWhole' }];
  if (value < limit.min) return [{ field, code: 'tooLow', params: { min: limit.min } }];
  if (value > limit.max) return [{ field, code: 'tooHigh', params: { max: limit.max } }];
  return [];
}

export function atMost(field: string, list: readonly unknown[] | null | undefined, max: number): Found {
  return list && list.length > max ? [{ field, code: 'tooMany', params: { max } }] : [];
}

/** An address on the web: http or https, with a host. */
export function webAddress(field: string, value: string | null | undefined): Found {
  if (isBlank(value)) return [];
  const acceptable =
    value.length <= 2000 && /^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+([/?#]\S*)?$/i.test(value.trim());
  return acceptable ? [] : [{ field, code: 'url' }];
}

/** No signs by which a mail program would read two addresses, or a name and an address. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+\.[^\s@<>()[\]\\,;:"\p{Cc}.]{2,}$/u;

export function emailAddress(field: string, value: string | null | undefined): Found {
  if (isBlank(value)) return [];
  const acceptable = value.length <= 254 && ADDRESS.test(value.trim());
  return acceptable ? [] : [{ field, code: 'email' }];
}
