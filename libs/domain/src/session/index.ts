export * from './check-session.js';
export * from './decision.js';
export * from './errors.js';
export * from './place.js';
export * from './reserve.js';
export * from './session.js';
export * from './weekly-series.js';
