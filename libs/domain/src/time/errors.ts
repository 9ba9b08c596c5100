import { DomainError } from '../errors.js';
import type { WallTime } from './wall-time.js';

/** The clock skips this wall time, for example 02:30 in the night that summer time starts. */
export class WallTimeDoesNotExist extends DomainError<'WallTimeDoesNotExist'> {
  constructor(
    readonly startsAt: WallTime,
    readonly zone: string,
  ) {
    super('WallTimeDoesNotExist', `${startsAt} does not exist in ${zone}`);
  }
}

/** The clock shows this wall time twice: ask which, then resolve it again with an occurrence. */
export class WallTimeAmbiguous extends DomainError<'WallTimeAmbiguous'> {
  constructor(
    readonly startsAt: WallTime,
    readonly zone: string,
  ) {
    super('WallTimeAmbiguous', `${startsAt} happens twice in ${zone}`);
  }
}
