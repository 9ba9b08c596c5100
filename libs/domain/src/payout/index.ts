export * from './dispute.js';
export * from './errors.js';
export * from './fee.js';
export * from './moments.js';
export * from './onboarding.js';
