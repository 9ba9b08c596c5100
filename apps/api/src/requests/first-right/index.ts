import { GiveUpSeatWhenRequestLeft } from './give-up-seat-when-request-left.js';

/** What becomes of the first right to a seat, for the module. */
export const firstRight = [GiveUpSeatWhenRequestLeft];
