import type { IdeaStatus } from '@nutshell/domain';
import { DomainEvent } from '../platform/events/index.js';

export class IdeaStatusChanged extends DomainEvent {
  constructor(
    readonly ideaId: string,
    readonly status: IdeaStatus,
    /** Of the row that says so: whoever was told under this id needs not be told again. */
    readonly changeId: string,
    /** The idea never had this status before: who voted hears of each status once. */
    readonly firstTime: boolean,
  ) {
    super();
  }
}

/** The one lives on in the other, with its votes and followers. */
export class IdeasMerged extends DomainEvent {
  constructor(
    readonly fromId: string,
    readonly intoId: string,
  ) {
    super();
  }
}

/** Both are on their own again. */
export class IdeasMergeUndone extends DomainEvent {
  constructor(
    readonly fromId: string,
    readonly intoId: string,
  ) {
    super();
  }
}
