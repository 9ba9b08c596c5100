export * from './booking.events.js';
export { BookingEntity } from './booking.entity.js';
export { BookSeats } from './book-seats.js';
export { CreditBooking } from './credit-booking.js';
export { SessionSeats } from './session-seats.js';
export { BookingsModule } from './bookings.module.js';
