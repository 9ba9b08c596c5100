export { NotificationsModule } from './notifications.module.js';
export { REMINDER_TIMER } from './reminders.js';
