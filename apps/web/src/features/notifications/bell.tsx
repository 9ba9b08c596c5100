import { IconBell } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUnread } from './use-unread.js';
import classes from './notifications.module.css';

/** The way to one's notifications, with how many are new: live. */
export function Bell() {
  const { t } = useTranslation('shell');
  const unread = useUnread();
  const label = unread ? t('notificationsNew', { count: unread }) : t('notifications');
  return (
    <Link to="/meldingen" className={classes.bell} aria-label={label} title={label}>
      <IconBell size={22} stroke={1.7} aria-hidden="true" />
      {unread > 0 && (
        <span className={classes.count} aria-hidden="true">
          {unread > 98 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
