/** Whether it is still wanted is asked; where nobody says so, it ends. */
export const STILL_WANTED = 'request.still-wanted';
/** A date is chosen by majority, where the owner of the request chose none. */
export const CHOOSE_DATE = 'request.choose';
/** The session that a request became is over. */
export const SESSION_GIVEN = 'request.given';

/** For who writes rows of requests by itself. */
export const REQUEST_TIMERS = {
  stillWanted: STILL_WANTED,
  choice: CHOOSE_DATE,
  given: SESSION_GIVEN,
} as const;
