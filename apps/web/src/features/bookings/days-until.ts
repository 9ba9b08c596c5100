const dayOf = (at: Date, zone: string) =>
  Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at));

/** Calendar days from now until an instant, on the calendar of the place: 0 today, 1 tomorrow. */
export const daysUntil = (at: string, zone: string, now: Date): number =>
  Math.round((dayOf(new Date(at), zone) - dayOf(now, zone)) / 86_400_000);
