import { DomainError } from '../errors.js';
import type { IdeaStatus } from './status.js';

/** Who says "not now" says why. */
export class ReasonNeeded extends DomainError<'ReasonNeeded'> {
  constructor() {
    super('ReasonNeeded');
  }
}

/** An idea does not go from the one to the other. */
export class StatusNotNext extends DomainError<'StatusNotNext'> {
  constructor(
    readonly from: IdeaStatus,
    readonly to: IdeaStatus,
  ) {
    super('StatusNotNext');
  }
}

/** The idea lives on in another. */
export class MergedElsewhere extends DomainError<'MergedElsewhere'> {
  constructor(
    /** Where it lives on. */
    readonly ideaId: string,
  ) {
    super('MergedElsewhere');
  }
}

/** Ideas for different people stay apart: who voted for the one may not be able to read the other. */
export class OtherAudience extends DomainError<'OtherAudience'> {
  constructor() {
    super('OtherAudience');
  }
}
