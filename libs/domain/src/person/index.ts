export * from './availability.js';
export * from './visibility.js';
