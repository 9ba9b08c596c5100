export * from './dutch-numbers.js';
export * from './iban.js';
export * from './profile.js';
export * from './trainer-profile.js';
export * from './vat-profile.js';
