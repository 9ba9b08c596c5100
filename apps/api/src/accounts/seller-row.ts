import {
  addressLine,
  readAddress,
  readCrkboNumber,
  readKvk,
  readPhone,
  readPostcode,
  readVatId,
  type TrainerProfileFields,
} from '@nutshell/domain';
import type { TrainerProfileInput } from './trainer-profile.input.js';
import type { TrainerProfileEntity } from './trainer-profile.entity.js';

const filled = (value: string | null | undefined): string | null => value?.trim() || null;

/** What was sent with an address on one line, as who wrote it before did: its parts, where they can be told apart. */
export function wholeAddress({ address, ...trainer }: TrainerProfileInput): TrainerProfileInput {
  if (trainer.street !== undefined) return { ...trainer, address: null };
  if (address === undefined) return trainer;
  const parts = readAddress(address) ?? { street: null, postcode: null, town: null, country: 'NL' };
  return { ...trainer, ...parts, address };
}

/** A trainer profile that was checked, with its numbers in their written form. */
export function sellerRow(
  personId: string,
  trainer: TrainerProfileFields,
): Omit<TrainerProfileEntity, 'createdAt'> {
  const vatStatus = trainer.vatStatus ?? 'STANDARD';
  const exempt = vatStatus === 'CRKBO';
  const country = filled(trainer.country) ?? 'NL';
  const postcode = filled(trainer.postcode);
  const address = {
    street: filled(trainer.street),
    postcode: postcode && country === 'NL' ? readPostcode(postcode) : postcode,
    town: filled(trainer.town),
  };
  return {
    personId,
    tradeName: trainer.tradeName?.trim() ?? '',
    legalName: filled(trainer.legalName),
    kvk: readKvk(trainer.kvk ?? ''),
    vatId: readVatId(trainer.vatId ?? ''),
    vatStatus,
    crkboNumber: exempt ? readCrkboNumber(trainer.crkboNumber ?? '') : null,
    crkboCheckedOn: exempt ? (trainer.crkboCheckedOn ?? null) : null,
    ...address,
    country,
    address: address.street ? addressLine(address) : filled(trainer.address),
    contactEmail: filled(trainer.contactEmail),
    phone: readPhone(trainer.phone ?? ''),
  };
}
