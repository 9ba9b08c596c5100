import { Injectable } from '@nestjs/common';
import { NOTICE_KINDS } from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { type RunsTimer, Timer } from '../../platform/jobs/index.js';
import { PostMail } from '../../platform/mail/index.js';
import { Addresses } from '../addresses.js';
import { Readers } from './readers.queries.js';
import { NotificationQueries } from './notifications.queries.js';
import { MAIL_NOTIFICATION } from './notify.js';
import { mailedNotice } from './mailed-notice.js';

/** Mails one notification to who wants it at once; not what was read, taken away or mailed meanwhile. */
@Timer(MAIL_NOTIFICATION)
@Injectable()
export class MailNotification implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly queries: NotificationQueries,
    private readonly readers: Readers,
    private readonly addresses: Addresses,
    private readonly postMail: PostMail,
  ) {}

  async run(notificationId: string): Promise<void> {
    const [row] = await this.queries.byIds([notificationId]);
    const reader = row && !row.readAt && (await this.readers.find(row.personId));
    if (!row || !reader) return;
    const topic = NOTICE_KINDS[row.kind];
    const stop = topic === 'MODERATION' ? null : this.addresses.unsubscribe(reader.id, topic);
    await this.postMail.run({
      key: `notification:${row.id}`,
      to: reader.email,
      personId: reader.id,
      language: reader.language,
      template: 'notification',
      props: {
        name: reader.name,
        notice: mailedNotice(row, reader.language, this.addresses),
        unsubscribeUrl: stop,
      },
      ...(stop && {
        headers: { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      }),
    });
    await this.db.query('UPDATE notifications SET mailed_at = $2 WHERE id = $1', [row.id, this.clock.now()]);
  }
}
