export * from './accounts/index.js';
export * from './booking/index.js';
export * from './errors.js';
export * from './money/index.js';
export * from './notification/index.js';
export * from './session/index.js';
export * from './time/index.js';
export * from './training/index.js';
