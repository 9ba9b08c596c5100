export * from './buyer.js';
export * from './cancel-booking.js';
export * from './cancellation-policy.js';
export * from './errors.js';
export * from './hold-seats.js';
export * from './pay-booking.js';
export * from './payment-mode.js';
export * from './states.js';
