import { isBlank } from '../check.js';
import { DomainError } from '../errors.js';
import type { TrainerProfileFields } from './profile.js';

export type TrainerProfileStep = 'tradeName' | 'vatStatus' | 'contactEmail' | 'kvk' | 'crkboNumber';

export class TrainerProfileIncomplete extends DomainError<'TrainerProfileIncomplete'> {
  constructor(readonly missing: readonly TrainerProfileStep[]) {
    super('TrainerProfileIncomplete', `missing: ${missing.join(', ')}`);
  }
}

/**
 * What a trainer must still fill in before a training may be published: buyers see who sells. Whoever charges
 * VAT or is exempt as an institution is a business and has a KvK number; without one, a trainer sells as a
 * private person and is labelled so.
 */
export function missingInTrainerProfile(
  trainer: TrainerProfileFields | null | undefined,
): TrainerProfileStep[] {
  const missing: TrainerProfileStep[] = [];
  if (isBlank(trainer?.tradeName)) missing.push('tradeName');
  if (!trainer?.vatStatus) missing.push('vatStatus');
  if (isBlank(trainer?.contactEmail)) missing.push('contactEmail');
  if (trainer?.vatStatus && trainer.vatStatus !== 'KOR' && isBlank(trainer.kvk)) missing.push('kvk');
  if (trainer?.vatStatus === 'CRKBO' && isBlank(trainer.crkboNumber)) missing.push('crkboNumber');
  return missing;
}

/** Throws `TrainerProfileIncomplete`. */
export function refuseIncompleteTrainerProfile(trainer: TrainerProfileFields | null | undefined): void {
  const missing = missingInTrainerProfile(trainer);
  if (missing.length > 0) throw new TrainerProfileIncomplete(missing);
}

/** Sold by a private person: shown on the listing. */
export const isPrivateSeller = (trainer: TrainerProfileFields): boolean => isBlank(trainer.kvk);
