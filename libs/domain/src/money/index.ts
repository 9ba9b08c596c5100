export * from './vat.js';
export * from './vat-lines.js';
