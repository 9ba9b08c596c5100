import {
  IconBulb,
  IconCalendarQuestion,
  IconGavel,
  IconMessageQuestion,
  IconSchool,
  IconStar,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NotificationsQuery } from '../../gql/notifications/graphql.js';
import { useFormats } from '../../lib/use-formats.js';
import { PathLink } from '../../ui/path-link.js';
import { PersonAvatar } from '../../ui/person-avatar.js';
import classes from './notifications.module.css';

export type NotificationItem = NotificationsQuery['notifications']['nodes'][number];

const faces = {
  IDEA_STATUS: IconBulb,
  IDEA_MERGED: IconBulb,
  MODERATED: IconGavel,
  SHOWN: IconGavel,
  REPORT_FOLLOWED: IconGavel,
  REPORT_KEPT: IconGavel,
  ENDORSED: IconStar,
  JOINED: IconUsers,
  TRAINING_SUGGESTED: IconSchool,
  REQUEST_INVITED: IconSchool,
  REQUEST_GROWS: IconSchool,
  REQUEST_MERGED: IconSchool,
  REQUEST_REOPENED: IconSchool,
  REQUEST_EXPIRED: IconSchool,
  STILL_WANTED: IconSchool,
  OUTCOME_ASKED: IconSchool,
  PROPOSAL_CHOSEN: IconCalendarQuestion,
  PROPOSAL_NOT_CHOSEN: IconCalendarQuestion,
  DATE_CHOSEN: IconCalendarQuestion,
  FIRST_IN_LINE: IconCalendarQuestion,
  NOTHING_CHOSEN: IconCalendarQuestion,
} as const;

interface Props {
  notification: NotificationItem;
  /** It was opened, so it was read. */
  onOpen: () => void;
}

/** One thing that happened, as a link to where. */
export function NotificationRow({ notification, onOpen }: Props) {
  const { t } = useTranslation('notices');
  const f = useFormats();
  const { kind, actor, text, quote, createdAt, readAt, path } = notification;
  const Face = kind in faces ? faces[kind as keyof typeof faces] : IconMessageQuestion;
  return (
    <li className={classes.row} data-unread={readAt === null || undefined}>
      <PathLink to={path} className={classes.link} onClick={onOpen}>
        {actor ? (
          <PersonAvatar person={{ ...actor, photo: actor.photo ?? null }} size={40} />
        ) : (
          <span className={classes.face} aria-hidden="true">
            <Face size={22} stroke={1.7} />
          </span>
        )}
        <span className={classes.what}>
          <span className={classes.text}>
            {readAt === null && <span className="nut-visually-hidden">{t('new')} </span>}
            {text}
          </span>
          {quote && <span className={classes.quote}>{quote}</span>}
          <time className={classes.when} dateTime={createdAt}>
            {f.dateTime(createdAt)}
          </time>
        </span>
      </PathLink>
    </li>
  );
}
