export const NANO_MODULE_MAX_MINUTES = 240;

/** A nano module takes half a day at most. */
export const isNanoModule = (durationMinutes: number): boolean => durationMinutes <= NANO_MODULE_MAX_MINUTES;
