export * from './errors.js';
export * from './obligations.js';
export * from './parts.js';
