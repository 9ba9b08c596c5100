import { atMost, emailAddress, isBlank, text } from '../check.js';
import { refuseProblems, type FieldProblem } from '../errors.js';
import type { VatStatus } from '../money/index.js';
import { isDay, type CalendarDay } from '../time/days.js';
import { readCrkboNumber, readKvk, readPhone, readPostcode, readVatId } from './dutch-numbers.js';
import { isCrkboValid } from './vat-profile.js';

export type Language = 'NL' | 'EN';
export const LANGUAGES = ['NL', 'EN'] as const satisfies readonly Language[];

export const PROFILE_LIMITS = {
  name: { min: 2, max: 80 },
  headline: { max: 120 },
  about: { max: 5000 },
  city: { max: 80 },
  organisation: { max: 120 },
  tradeName: { min: 2, max: 120 },
  legalName: { min: 2, max: 120 },
  address: { max: 300 },
  street: { max: 120 },
  postcode: { max: 12 },
  town: { max: 80 },
} as const;

export interface TrainerProfileFields {
  readonly tradeName?: string | null;
  readonly kvk?: string | null;
  readonly vatId?: string | null;
  readonly vatStatus?: VatStatus | null;
  readonly crkboNumber?: string | null;
  /** On which day the seller last looked themselves up in the register of institutions. */
  readonly crkboCheckedOn?: CalendarDay | null;
  readonly legalName?: string | null;
  readonly street?: string | null;
  readonly postcode?: string | null;
  readonly town?: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  readonly phone?: string | null;
  readonly address?: string | null;
  readonly contactEmail?: string | null;
}

/** A profile as someone fills it in; what is undefined is not being changed. */
export interface ProfileFields {
  readonly name?: string | null;
  readonly headline?: string | null;
  readonly about?: string | null;
  readonly city?: string | null;
  readonly organisation?: string | null;
  readonly languages?: readonly Language[] | null;
  readonly trainer?: TrainerProfileFields | null;
}

function readable(
  field: string,
  value: string | null | undefined,
  code: 'kvk' | 'vatId' | 'crkboNumber' | 'phone',
  read: (input: string) => string | null,
): FieldProblem[] {
  return isBlank(value) || read(value) !== null ? [] : [{ field, code }];
}

/** The street, postcode and town of a seller: all or none, for an invoice needs the whole (Wet OB 1968 art. 35a). */
function addressProblems(trainer: TrainerProfileFields, prefix: string): FieldProblem[] {
  const { street, postcode, town, country } = trainer;
  const required = [street, postcode, town].some((part) => !isBlank(part));
  const dutch = isBlank(country) || country === 'NL';
  const odd = dutch && !isBlank(postcode) && readPostcode(postcode) === null;
  return [
    ...text(`${prefix}street`, street, { ...PROFILE_LIMITS.street, required }),
    ...(odd
      ? [{ field: `${prefix}postcode`, code: 'postcode' } as const]
      : text(`${prefix}postcode`, postcode, { ...PROFILE_LIMITS.postcode, required })),
    ...text(`${prefix}town`, town, { ...PROFILE_LIMITS.town, required }),
    ...(isBlank(country) || /^[A-Z]{2}$/.test(country)
      ? []
      : [{ field: `${prefix}country`, code: 'notAllowed' } as const]),
  ];
}

function registrationProblems(
  { vatStatus, crkboNumber, crkboCheckedOn }: TrainerProfileFields,
  prefix: string,
  today: CalendarDay | null,
): FieldProblem[] {
  const number = `${prefix}crkboNumber`;
  const date = `${prefix}crkboCheckedOn`;
  const problems = readable(number, crkboNumber, 'crkboNumber', readCrkboNumber);
  if (vatStatus !== 'CRKBO') return problems;
  if (isBlank(crkboNumber)) problems.push({ field: number, code: 'required' });
  if (isBlank(crkboCheckedOn)) problems.push({ field: date, code: 'required' });
  else if (!isDay(crkboCheckedOn) || (today !== null && !isCrkboValid(crkboCheckedOn, today)))
    problems.push({ field: date, code: 'crkboDate' });
  return problems;
}

/** @param today without it, a day is not compared with the present */
export function trainerProfileProblems(
  trainer: TrainerProfileFields,
  prefix = 'trainer.',
  today: CalendarDay | null = null,
): FieldProblem[] {
  return [
    ...text(`${prefix}tradeName`, trainer.tradeName, { ...PROFILE_LIMITS.tradeName, required: true }),
    ...text(`${prefix}legalName`, trainer.legalName, PROFILE_LIMITS.legalName),
    ...readable(`${prefix}kvk`, trainer.kvk, 'kvk', readKvk),
    ...readable(`${prefix}vatId`, trainer.vatId, 'vatId', readVatId),
    ...registrationProblems(trainer, prefix, today),
    ...addressProblems(trainer, prefix),
    ...text(`${prefix}address`, trainer.address, PROFILE_LIMITS.address),
    ...emailAddress(`${prefix}contactEmail`, trainer.contactEmail),
    ...readable(`${prefix}phone`, trainer.phone, 'phone', readPhone),
  ];
}

export function profileProblems(profile: ProfileFields, today: CalendarDay | null = null): FieldProblem[] {
  const name =
    profile.name === undefined ? [] : text('name', profile.name, { ...PROFILE_LIMITS.name, required: true });
  return [
    ...name,
    ...text('headline', profile.headline, PROFILE_LIMITS.headline),
    ...text('about', profile.about, PROFILE_LIMITS.about),
    ...text('city', profile.city, PROFILE_LIMITS.city),
    ...text('organisation', profile.organisation, PROFILE_LIMITS.organisation),
    ...atMost('languages', profile.languages, LANGUAGES.length),
    ...(profile.trainer ? trainerProfileProblems(profile.trainer, 'trainer.', today) : []),
  ];
}

/** Throws `Invalid`. */
export function checkProfile(profile: ProfileFields, today: CalendarDay | null = null): void {
  refuseProblems(profileProblems(profile, today));
}

/** `Oudegracht 1, 3511 AB Utrecht` */
export const addressLine = ({
  street,
  postcode,
  town,
}: Pick<TrainerProfileFields, 'street' | 'postcode' | 'town'>): string =>
  [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
