import { DomainError } from '../errors.js';
import type { WallTime } from '../time/index.js';

/** The trainer already gives `title` then. */
export class TrainerBusy extends DomainError<'TrainerBusy'> {
  constructor(
    readonly startsAt: Date,
    readonly endsAt: Date,
    readonly title: string,
  ) {
    super('TrainerBusy', `busy from ${startsAt.toISOString()} to ${endsAt.toISOString()}`);
  }
}

export class SessionInPast extends DomainError<'SessionInPast'> {
  constructor(readonly startsAt: WallTime) {
    super('SessionInPast', `${startsAt} has passed`);
  }
}

/** The time to choose has not come or has passed, or it was decided already whether the session runs. */
export class DecisionClosed extends DomainError<'DecisionClosed'> {
  constructor() {
    super('DecisionClosed');
  }
}
