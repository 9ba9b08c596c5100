import type { PostKind } from '@nutshell/domain';
import { DomainEvent } from '../platform/events/index.js';

abstract class PostEvent extends DomainEvent {
  constructor(
    readonly postId: string,
    readonly kind: PostKind,
  ) {
    super();
  }
}

/** Visible for the first time. */
export class PostPublished extends PostEvent {}
/** Waits for a moderator. */
export class PostQueued extends PostEvent {}
export class PostEdited extends PostEvent {}
/** A moderator took it away. */
export class PostHidden extends PostEvent {}
/** Visible again. */
export class PostRestored extends PostEvent {}
/** Its author took it away. */
export class PostRemoved extends PostEvent {}

/** Who wrote in or below these questions and ideas has left; what they wrote is still there. */
export class AuthorForgotten extends DomainEvent {
  constructor(readonly rootIds: readonly string[]) {
    super();
  }
}

export class VoteCast extends DomainEvent {
  constructor(
    readonly postId: string,
    readonly personId: string,
  ) {
    super();
  }
}

export class VoteWithdrawn extends DomainEvent {
  constructor(
    readonly postId: string,
    readonly personId: string,
  ) {
    super();
  }
}
