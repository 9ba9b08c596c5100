import { DomainError } from '../errors.js';

/** Somebody else must become admin first. */
export class LastAdmin extends DomainError<'LastAdmin'> {
  constructor() {
    super('LastAdmin');
  }
}

/** No such invitation, or it was renewed since. */
export class InviteLinkUnknown extends DomainError<'InviteLinkUnknown'> {
  constructor() {
    super('InviteLinkUnknown');
  }
}
