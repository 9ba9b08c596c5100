export const EXPIRE_HOLD = 'booking.expire-hold';
