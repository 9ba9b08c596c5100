import { DomainError } from '../errors.js';
import type { CompletenessCode } from './completeness.js';

export class TrainingIncomplete extends DomainError<'TrainingIncomplete'> {
  constructor(readonly missing: readonly CompletenessCode[]) {
    super('TrainingIncomplete', `missing: ${missing.join(', ')}`);
  }
}

/** Someone holds a seat in a coming session, so it cannot be taken away silently. */
export class TrainingHasBookings extends DomainError<'TrainingHasBookings'> {
  constructor() {
    super('TrainingHasBookings');
  }
}
