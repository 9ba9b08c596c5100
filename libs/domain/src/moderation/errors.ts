import { DomainError } from '../errors.js';

/** This person reported it already and nobody decided yet. */
export class AlreadyReported extends DomainError<'AlreadyReported'> {
  constructor() {
    super('AlreadyReported');
  }
}

/** Somebody was just ahead. */
export class CaseDecided extends DomainError<'CaseDecided'> {
  constructor() {
    super('CaseDecided');
  }
}

/** There is no decision to appeal against, its time is over, or it was appealed against before. */
export class AppealClosed extends DomainError<'AppealClosed'> {
  constructor() {
    super('AppealClosed');
  }
}
