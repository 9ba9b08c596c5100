import { atMost, emailAddress, isBlank, text } from '../check.js';
import { refuseProblems, type FieldProblem } from '../errors.js';
import type { VatStatus } from '../money/index.js';
import { readCrkboNumber, readKvk, readVatId } from './dutch-numbers.js';

export type Language = 'NL' | 'EN';
export const LANGUAGES = ['NL', 'EN'] as const satisfies readonly Language[];

export const PROFILE_LIMITS = {
  name: { min: 2, max: 80 },
  headline: { max: 120 },
  about: { max: 5000 },
  city: { max: 80 },
  tradeName: { min: 2, max: 120 },
  address: { max: 300 },
} as const;

export interface TrainerProfileFields {
  readonly tradeName?: string | null;
  readonly kvk?: string | null;
  readonly vatId?: string | null;
  readonly vatStatus?: VatStatus | null;
  readonly crkboNumber?: string | null;
  readonly address?: string | null;
  readonly contactEmail?: string | null;
}

/** A profile as someone fills it in; what is undefined is not being changed. */
export interface ProfileFields {
  readonly name?: string | null;
  readonly headline?: string | null;
  readonly about?: string | null;
  readonly city?: string | null;
  readonly languages?: readonly Language[] | null;
  readonly trainer?: TrainerProfileFields | null;
}

function readable(
  field: string,
  value: string | null | undefined,
  code: 'kvk' | 'vatId' | 'crkboNumber',
  read: (input: string) => string | null,
): FieldProblem[] {
  return isBlank(value) || read(value) !== null ? [] : [{ field, code }];
}

export function trainerProfileProblems(trainer: TrainerProfileFields, prefix = 'trainer.'): FieldProblem[] {
  const exemptWithoutNumber = trainer.vatStatus === 'CRKBO' && isBlank(trainer.crkboNumber);
  return [
    ...text(`${prefix}tradeName`, trainer.tradeName, { ...PROFILE_LIMITS.tradeName, required: true }),
    ...readable(`${prefix}kvk`, trainer.kvk, 'kvk', readKvk),
    ...readable(`${prefix}vatId`, trainer.vatId, 'vatId', readVatId),
    ...(exemptWithoutNumber ? [{ field: `${prefix}crkboNumber`, code: 'required' } as const] : []),
    ...readable(`${prefix}crkboNumber`, trainer.crkboNumber, 'crkboNumber', readCrkboNumber),
    ...text(`${prefix}address`, trainer.address, PROFILE_LIMITS.address),
    ...emailAddress(`${prefix}contactEmail`, trainer.contactEmail),
  ];
}

export function profileProblems(profile: ProfileFields): FieldProblem[] {
  const name =
    profile.name === undefined ? [] : text('name', profile.name, { ...PROFILE_LIMITS.name, required: true });
  return [
    ...name,
    ...text('headline', profile.headline, PROFILE_LIMITS.headline),
    ...text('about', profile.about, PROFILE_LIMITS.about),
    ...text('city', profile.city, PROFILE_LIMITS.city),
    ...atMost('languages', profile.languages, LANGUAGES.length),
    ...(profile.trainer ? trainerProfileProblems(profile.trainer) : []),
  ];
}

/** Throws `Invalid`. */
export function checkProfile(profile: ProfileFields): void {
  refuseProblems(profileProblems(profile));
}
