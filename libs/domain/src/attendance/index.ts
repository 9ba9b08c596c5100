export * from './absence.js';
export * from './errors.js';
export * from './marks.js';
