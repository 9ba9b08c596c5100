import { DomainError } from '../errors.js';
import type { WallTime } from '../time/index.js';

/** The trainer already gives `title` then, or is on the way between its place and this one. */
export class TrainerBusy extends DomainError<'TrainerBusy'> {
  constructor(
    readonly startsAt: Date,
    readonly endsAt: Date,
    readonly title: string,
    /** The way that is too short; 0 where the sessions themselves overlap. */
    readonly travelMinutes = 0,
  ) {
    super(
      'TrainerBusy',
      `busy from ${startsAt.toISOString()} to ${endsAt.toISOString()}, ${travelMinutes} on the way`,
    );
  }
}

/** Another session is in that room then, perhaps of somebody else. */
export class RoomTaken extends DomainError<'RoomTaken'> {
  constructor(
    readonly startsAt: Date,
    readonly endsAt: Date,
    readonly room: string,
  ) {
    super('RoomTaken', `${room} is taken from ${startsAt.toISOString()} to ${endsAt.toISOString()}`);
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
