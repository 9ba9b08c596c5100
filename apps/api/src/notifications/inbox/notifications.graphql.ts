import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  MAIL_PACES,
  NOTICE_TOPICS,
  noticeKinds,
  type MailPace,
  type NoticeKind,
  type NoticeTopic,
} from '@nutshell/domain';
import { connectionOf, DateTime, enumOf } from '../../platform/graphql/index.js';

export const NoticeKindEnum = enumOf('NotificationKind', noticeKinds);
export const NoticeTopicEnum = enumOf('NotificationTopic', NOTICE_TOPICS);
export const MailPaceEnum = enumOf('MailPace', MAIL_PACES);

@ObjectType('Notification')
export class NotificationType {
  @Field(() => ID)
  id!: string;

  @Field(() => NoticeKindEnum)
  kind!: NoticeKind;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true })
  readAt!: Date | null;

  @Field(() => String, { description: 'Path of the page it is about' })
  path!: string;

  actorId!: string | null;
}

const { Connection } = connectionOf(() => NotificationType, 'Notification');

@ObjectType('NotificationList')
export class NotificationListType extends Connection {
  @Field(() => Int, { description: 'At most 99' })
  unreadCount!: number;
}

@ObjectType('NotificationPreference')
export class NotificationPreferenceType {
  @Field(() => NoticeTopicEnum)
  topic!: NoticeTopic;

  @Field(() => Boolean, { description: 'In the list on the site' })
  inApp!: boolean;

  @Field(() => MailPaceEnum)
  mail!: MailPace;

  @Field(() => [MailPaceEnum], { description: 'What can be chosen' })
  mailChoices!: MailPace[];
}

@InputType('NotificationPreferenceInput')
export class NotificationPreferenceInputType {
  @Field(() => NoticeTopicEnum)
  topic!: NoticeTopic;

  @Field(() => Boolean)
  inApp!: boolean;

  @Field(() => MailPaceEnum)
  mail!: MailPace;
}
