export { NotificationsModule } from './notifications.module.js';
export { NAME_CHASER } from './name-chasers.js';
export { REMINDER_TIMER } from './reminders.js';
