import { DomainError } from '../errors.js';

/** Nobody imports more than so many busy feeds. */
export class TooManyBusyFeeds extends DomainError<'TooManyBusyFeeds'> {
  constructor(readonly max: number) {
    super('TooManyBusyFeeds', `at most ${max}`);
  }
}

/** The person imports this address already, under this name. */
export class BusyFeedKnown extends DomainError<'BusyFeedKnown'> {
  constructor(
    readonly feedId: string,
    readonly feedName: string,
  ) {
    super('BusyFeedKnown', feedName);
  }
}
