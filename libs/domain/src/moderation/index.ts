export * from './errors.js';
export * from './moderation.js';
