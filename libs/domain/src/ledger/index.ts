export * from './accounts.js';
export * from './movements.js';
export * from './reconciliation.js';
