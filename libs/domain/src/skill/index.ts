export * from './claim.js';
export * from './endorsement.js';
export * from './errors.js';
export * from './evidence.js';
export * from './own-skill.js';
