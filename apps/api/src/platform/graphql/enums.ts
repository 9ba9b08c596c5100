import { registerEnumType } from '@nestjs/graphql';
import { LANGUAGES, VAT_STATUSES, VISIBILITIES } from '@nutshell/domain';

/** Tells GraphQL of a list of words of the domain, under one name in the contract. */
export function enumOf<T extends string>(name: string, values: readonly T[]): Record<T, T> {
  const words = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(words, { name });
  return words;
}

export const LanguageEnum = enumOf('Language', LANGUAGES);
export const VatStatusEnum = enumOf('VatStatus', VAT_STATUSES);
export const VisibilityEnum = enumOf('Visibility', VISIBILITIES);
