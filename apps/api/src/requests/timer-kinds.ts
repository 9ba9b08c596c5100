/** A date is chosen by majority, where the owner of the request chose none. */
export const CHOOSE_DATE = 'request.choose';
/** The session that a request became is over. */
export const SESSION_GIVEN = 'request.given';
