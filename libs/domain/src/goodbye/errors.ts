import { DomainError } from '../errors.js';
import type { Obligation } from './obligations.js';

/** Somebody counts on this account: first that is to be settled. */
export class AccountInUse extends DomainError<'AccountInUse'> {
  constructor(readonly obligations: readonly Obligation[]) {
    super('AccountInUse', obligations.map(({ kind, count }) => `${kind}: ${count}`).join(', '));
  }
}

/** The password, or the address of an account without one, was not right. */
export class IdentityNotProven extends DomainError<'IdentityNotProven'> {
  constructor() {
    super('IdentityNotProven');
  }
}
