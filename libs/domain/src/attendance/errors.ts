import { DomainError } from '../errors.js';

export class AttendanceNotOpen extends DomainError<'AttendanceNotOpen'> {
  constructor(readonly opensAt: Date) {
    super('AttendanceNotOpen', `attendance opens at ${opensAt.toISOString()}`);
  }
}

export class AttendanceClosed extends DomainError<'AttendanceClosed'> {
  constructor(readonly closedAt: Date) {
    super('AttendanceClosed', `attendance closed at ${closedAt.toISOString()}`);
  }
}

/** An absence can be contested once. */
export class AlreadyContested extends DomainError<'AlreadyContested'> {
  constructor() {
    super('AlreadyContested');
  }
}

/** There is no absence (any more), or the 14 days are over. */
export class ContestClosed extends DomainError<'ContestClosed'> {
  constructor() {
    super('ContestClosed');
  }
}

/** Nothing is contested here, or it was decided. */
export class ContestDecided extends DomainError<'ContestDecided'> {
  constructor() {
    super('ContestDecided');
  }
}
