export * from './check-in-code.js';
export * from './errors.js';
export * from './naming.js';
