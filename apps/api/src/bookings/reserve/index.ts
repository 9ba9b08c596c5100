import { ReleaseReserve } from './release-reserve.js';
import { ReservedSeats } from './reserved-seats.js';

/** Seats kept for an organisation, for the module. */
export const reserve = [ReleaseReserve, ReservedSeats];
