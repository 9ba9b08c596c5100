import { ForgetInboxWhenAccountDeleted } from './forget-inbox-when-account-deleted.js';
import { MailNotification } from './mail-notification.js';
import { NotificationQueries } from './notifications.queries.js';
import { NotificationsResolver, ViewerNotificationsResolver } from './notifications.resolver.js';
import { Notify } from './notify.js';
import { Preferences } from './preferences.js';
import { Readers } from './readers.queries.js';

export { mailedNotice } from './mailed-notice.js';
export { NotificationQueries } from './notifications.queries.js';
export { Notify, SEND_DIGEST } from './notify.js';
export { Preferences } from './preferences.js';
export { Readers } from './readers.queries.js';

/** The list on the site, and mails one by one. */
export const inbox = [
  ForgetInboxWhenAccountDeleted,
  MailNotification,
  NotificationQueries,
  NotificationsResolver,
  Notify,
  Preferences,
  Readers,
  ViewerNotificationsResolver,
];
