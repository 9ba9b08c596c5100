import { DomainError } from '../errors.js';

/** Too late to name this seat: open ones until 72 hours before the start, a substitute until the start. */
export class NamingClosed extends DomainError<'NamingClosed'> {
  constructor(readonly closedAt: Date) {
    super('NamingClosed', `names were taken until ${closedAt.toISOString()}`);
  }
}
