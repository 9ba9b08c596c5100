export * from './errors.js';
export * from './organisation.js';
