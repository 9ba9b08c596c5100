export * from './errors.js';
export * from './review.js';
