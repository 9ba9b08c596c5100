import { Injectable } from '@nestjs/common';
import {
  DEFAULT_PREFERENCES,
  nextDigestAt,
  NOTICE_KINDS,
  type MailPace,
  type NoticeKind,
} from '@nutshell/domain';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { Timers } from '../../platform/jobs/index.js';
import { Live } from '../live/index.js';

export const MAIL_NOTIFICATION = 'notification.mail';
export const SEND_DIGEST = { DAILY: 'digest.daily', WEEKLY: 'digest.weekly' } as const;

export interface Notice {
  readonly kind: NoticeKind;
  /** One key, one notification per person, however often it is told: `answered:<answer id>`. */
  readonly key: string;
  /** Nobody hears of what they did themselves. */
  readonly to: readonly string[];
  /** Who did it, where it may be told who. */
  readonly actorId?: string | null;
  /** What it is about; the notification is there as long as the reader may see this. */
  readonly postId?: string | null;
  readonly subjectId?: string | null;
  /** A word that the text needs, such as a status. */
  readonly detail?: string | null;
  /** These have a mail about it already: they find it on the site alone. */
  readonly mailedAlready?: readonly string[];
}

interface Written {
  id: string;
  personId: string;
  inApp: boolean;
  mail: MailPace;
}

/** Tells people something, each in the way they chose. Inside the transaction of a reaction or timer. */
@Injectable()
export class Notify {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly live: Live,
  ) {}

  /** @throws OutsideTransaction */
  async run({ kind, key, to, actorId, postId, subjectId, detail, mailedAlready }: Notice): Promise<void> {
    const people = [...new Set(to)].filter((id) => id !== actorId);
    if (!people.length) return;
    const topic = NOTICE_KINDS[kind];
    const standard = DEFAULT_PREFERENCES[topic];
    const written = await this.db.query<Written>(
      `INSERT INTO notifications (id, person_id, kind, key, actor_id, post_id, subject_id, detail, in_app, mail, created_at)
       SELECT wanted.id, p.id, $3, $4, $5, $6, $7, $8, coalesce(c.in_app, $9), CASE WHEN p.id = ANY($13) THEN 'OFF' ELSE coalesce(c.mail, $10) END, $12
       FROM unnest($1::uuid[], $2::uuid[]) wanted (id, person_id) JOIN people p ON p.id = wanted.person_id AND p.deleted_at IS NULL
       LEFT JOIN notification_preferences c ON c.person_id = p.id AND c.topic = $11
       WHERE p.suspended_at IS NULL OR $11 = 'MODERATION'
       ON CONFLICT (person_id, key) DO NOTHING
       RETURNING id, person_id AS "personId", in_app AS "inApp", mail`,
      [
        people.map(() => newId()),
        people,
        kind,
        key,
        actorId ?? null,
        postId ?? null,
        subjectId ?? null,
        detail ?? null,
        standard.inApp,
        standard.mail,
        topic,
        this.clock.now(),
        mailedAlready ?? [],
      ],
    );
    await this.mail(written);
    await this.live.tell(written.filter(({ inApp }) => inApp).map(({ personId }) => personId));
  }

  private async mail(written: readonly Written[]): Promise<void> {
    const now = this.clock.now();
    const by = (pace: MailPace) => written.filter(({ mail }) => mail === pace);
    const atOnce = by('AT_ONCE').map(({ id }) => id);
    if (atOnce.length) await this.timers.set({ kind: MAIL_NOTIFICATION, subject: atOnce, dueAt: now });
    for (const pace of ['DAILY', 'WEEKLY'] as const) {
      const people = by(pace).map(({ personId }) => personId);
      if (people.length)
        await this.timers.set({ kind: SEND_DIGEST[pace], subject: people, dueAt: nextDigestAt(pace, now) });
    }
  }
}
