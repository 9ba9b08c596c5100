/** What a person can read out: the end of the id, which differs most. */
export const bookingNumber = (id: string): string => id.slice(-8).toUpperCase();
