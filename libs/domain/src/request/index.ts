export * from './break-even.js';
export * from './choice.js';
export * from './demand.js';
export * from './errors.js';
export * from './interest.js';
export * from './merge.js';
export * from './proposal.js';
export * from './request.js';
