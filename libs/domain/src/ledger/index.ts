export * from './accounts.js';
export * from './movements.js';
