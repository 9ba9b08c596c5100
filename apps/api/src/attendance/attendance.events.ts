import { DomainEvent } from '../platform/events/index.js';

/** What is known of some seats changed: who came, who did not, or that a mark was taken back. */
export class AttendanceRecorded extends DomainEvent {
  constructor(
    readonly sessionId: string,
    readonly participantIds: string[],
  ) {
    super();
  }
}

export class AbsenceContested extends DomainEvent {
  constructor(readonly participantId: string) {
    super();
  }
}

/** The trainer or a moderator looked at what was contested, and corrected or kept it. */
export class AbsenceDecided extends DomainEvent {
  constructor(readonly participantId: string) {
    super();
  }
}
