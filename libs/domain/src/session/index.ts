export * from './check-session.js';
export * from './errors.js';
export * from './session.js';
