export * from './busy-feed.js';
export * from './errors.js';
