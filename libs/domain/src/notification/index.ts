export * from './digest-moment.js';
export * from './kinds.js';
export * from './reminders.js';
