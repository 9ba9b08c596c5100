import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Db, OutsideTransaction } from '../db/index.js';
import type { Language } from '../i18n.js';
import { newId } from '../ids.js';
import { Timers } from '../jobs/index.js';
import { toDraft } from './draft.js';
import type { MailAttachment } from './mailer.js';
import { type PropsOf, renderMail, type TemplateName } from './render-mail.js';
import { stored } from './stored-attachment.js';

export const SENDING = 'mail.send';
/** Of a mail that is written out when it leaves. */
export const WRITING = 'mail.write';

/** What the addresses of accounts that are gone end in: nobody reads them. */
export const FORMER_ADDRESSES = '@verwijderd.invalid';

export interface Post<N extends TemplateName> {
  /** One key, one mail: `booking-confirmed:<booking id>`. */
  key: string;
  to: string;
  personId?: string | null;
  language: Language;
  template: N;
  props: PropsOf<N>;
  attachments?: MailAttachment[];
  headers?: Record<string, string>;
}

/** Writes a mail down in the transaction that is running; it leaves after the commit, once. */
@Injectable()
export class PostMail {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly timers: Timers,
  ) {}

  /** Does nothing where a mail with this key was posted before, or nobody is there any more. @throws OutsideTransaction */
  async run<N extends TemplateName>(post: Post<N>): Promise<void> {
    if (!this.db.inTransaction) throw new OutsideTransaction(`posting ${post.template}`);
    if (post.to.endsWith(FORMER_ADDRESSES)) return;
    const [known] = await this.db.query('SELECT 1 FROM mails WHERE key = $1', [post.key]);
    if (known) return;
    const { subject, html, text } = await renderMail(post.template, post.props, post.language);
    const now = this.clock.now();
    const [row] = await this.db.query<{ id: string }>(
      `INSERT INTO mails (id, key, kind, "to", person_id, subject, html, text, attachments, headers, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (key) DO NOTHING RETURNING id`,
      [
        newId(),
        post.key,
        post.template,
        post.to,
        post.personId ?? null,
        subject,
        html,
        text,
        JSON.stringify((post.attachments ?? []).map(stored)),
        JSON.stringify(post.headers ?? {}),
        now,
      ],
    );
    if (row) await this.timers.set({ kind: SENDING, subject: row.id, dueAt: now });
  }

  /** The same for many at once, each written out when it leaves: that takes milliseconds, during which locks are held. */
  async runAll<N extends TemplateName>(posts: readonly Post<N>[]): Promise<void> {
    if (!this.db.inTransaction) throw new OutsideTransaction('posting mails');
    const read = posts.filter(({ to }) => !to.endsWith(FORMER_ADDRESSES));
    if (!read.length) return;
    const now = this.clock.now();
    const rows = await this.db.query<{ id: string }>(
      `INSERT INTO mails (id, key, kind, "to", person_id, subject, html, text, draft, created_at)
       SELECT id, key, kind, "to", person_id, '', '', '', draft::json, $7
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::text[]) post (id, key, kind, "to", person_id, draft)
       ON CONFLICT (key) DO NOTHING RETURNING id`,
      [
        read.map(() => newId()),
        read.map(({ key }) => key),
        read.map(({ template }) => template),
        read.map(({ to }) => to),
        read.map(({ personId }) => personId ?? null),
        read.map(({ props, language, headers, attachments }) =>
          toDraft({ props: props as object, language, headers, attachments: attachments?.map(stored) }),
        ),
        now,
      ],
      { name: 'post-mails' },
    );
    if (rows.length) await this.timers.set({ kind: WRITING, subject: rows.map(({ id }) => id), dueAt: now });
  }
}
