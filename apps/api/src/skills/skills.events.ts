import { DomainEvent } from '../platform/events/index.js';

export class SkillClaimed extends DomainEvent {
  constructor(
    readonly personId: string,
    readonly skillId: string,
  ) {
    super();
  }
}

export class ClaimWithdrawn extends DomainEvent {
  constructor(
    readonly personId: string,
    readonly skillId: string,
  ) {
    super();
  }
}

/** For the first time by this person; other words are no news. */
export class SkillEndorsed extends DomainEvent {
  constructor(readonly endorsementId: string) {
    super();
  }
}

export class EndorsementWithdrawn extends DomainEvent {
  constructor(
    readonly personId: string,
    readonly skillId: string,
  ) {
    super();
  }
}

export class SkillsMerged extends DomainEvent {
  constructor(
    readonly fromId: string,
    readonly intoId: string,
  ) {
    super();
  }
}
