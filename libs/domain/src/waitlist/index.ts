export * from './errors.js';
export * from './in-line.js';
export * from './waitlist.js';
