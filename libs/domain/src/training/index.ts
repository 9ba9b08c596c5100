export * from './check-training.js';
export * from './completeness.js';
export * from './errors.js';
export * from './nano-module.js';
export * from './types.js';
