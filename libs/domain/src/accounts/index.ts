export * from './dutch-numbers.js';
export * from './profile.js';
export * from './trainer-profile.js';
