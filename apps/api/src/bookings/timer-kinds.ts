export const EXPIRE_HOLD = 'booking.expire-hold';
export const SEAT_OFFER = 'waitlist.offer';
export const CLOSE_WAITLIST = 'waitlist.close';
export const DECIDE_SESSION = 'session.decision';
export const DECIDE_UNTIL = 'session.decide-until';
export const LAPSE_CHOICE = 'booking.lapse-choice';

/** What will happen by itself, for those who write bookings down as they already are. */
export const BOOKING_TIMERS = {
  seatOffer: SEAT_OFFER,
  closeWaitlist: CLOSE_WAITLIST,
  decision: DECIDE_SESSION,
  decideUntil: DECIDE_UNTIL,
} as const;
