import { Injectable } from '@nestjs/common';
import {
  choosable,
  DEFAULT_PREFERENCES,
  Invalid,
  MAIL_PACES,
  NOTICE_TOPICS,
  type NoticePreference,
  type NoticeTopic,
} from '@nutshell/domain';
import { Db } from '../../platform/db/index.js';
import type { NotificationPreferenceType } from './notifications.graphql.js';

/** How somebody wants to hear of things. */
@Injectable()
export class Preferences {
  constructor(private readonly db: Db) {}

  async of(personId: string): Promise<NotificationPreferenceType[]> {
    const rows = await this.db.query<NoticePreference & { topic: NoticeTopic }>(
      'SELECT topic, in_app AS "inApp", mail FROM notification_preferences WHERE person_id = $1',
      [personId],
    );
    const chosen = new Map(rows.map((row) => [row.topic, row]));
    return NOTICE_TOPICS.map((topic) => {
      const { inApp, mail } = chosen.get(topic) ?? DEFAULT_PREFERENCES[topic];
      return {
        topic,
        inApp,
        mail,
        mailChoices: MAIL_PACES.filter((one) => choosable(topic, { inApp: true, mail: one })),
      };
    });
  }

  /** @throws Invalid (mail) for what cannot be chosen for this topic */
  async save(personId: string, topic: NoticeTopic, preference: NoticePreference): Promise<void> {
    if (!choosable(topic, preference)) throw new Invalid([{ field: 'mail', code: 'notAllowed' }]);
    await this.db.query(
      `INSERT INTO notification_preferences (person_id, topic, in_app, mail) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id, topic) DO UPDATE SET in_app = excluded.in_app, mail = excluded.mail`,
      [personId, topic, preference.inApp, preference.mail],
    );
  }

  /** No more mails of these topics; the list on the site stays as it was. */
  async stopMails(personId: string, topics: readonly NoticeTopic[]): Promise<void> {
    const stopped = topics.filter((topic) => topic !== 'MODERATION');
    await this.db.query(
      `INSERT INTO notification_preferences (person_id, topic, in_app, mail)
       SELECT $1, topic, in_app, 'OFF' FROM unnest($2::text[], $3::boolean[]) wanted (topic, in_app)
       ON CONFLICT (person_id, topic) DO UPDATE SET mail = 'OFF'`,
      [personId, stopped, stopped.map((topic) => DEFAULT_PREFERENCES[topic].inApp)],
    );
  }
}
