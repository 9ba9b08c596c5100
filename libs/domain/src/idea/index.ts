export * from './errors.js';
export * from './merge.js';
export * from './status.js';
