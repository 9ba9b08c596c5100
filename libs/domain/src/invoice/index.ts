export * from './address.js';
export * from './draft.js';
export * from './errors.js';
export * from './legal-fields.js';
export * from './number.js';
export * from './types.js';
