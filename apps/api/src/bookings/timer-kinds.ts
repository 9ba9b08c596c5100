export const EXPIRE_HOLD = 'booking.expire-hold';
export const SEAT_OFFER = 'waitlist.offer';
export const CLOSE_WAITLIST = 'waitlist.close';
export const DECIDE_SESSION = 'session.decision';
export const DECIDE_UNTIL = 'session.decide-until';
export const LAPSE_CHOICE = 'booking.lapse-choice';
