import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Db } from '../db/index.js';
import { type RunsTimer, Timer } from '../jobs/index.js';
import { fromDraft } from './draft.js';
import { Mailer } from './mailer.js';
import { SENDING, WRITING } from './post-mail.js';
import { type PropsOf, renderMail, type RenderedMail, type TemplateName } from './render-mail.js';
import type { StoredAttachment } from './stored-attachment.js';

/** What such a mail says opens an account, so it is not kept once it has been sent. */
const SECRET: readonly TemplateName[] = ['verify-email', 'reset-password', 'magic-link'];

interface Row extends RenderedMail {
  id: string;
  kind: TemplateName;
  to: string;
  /** What it will say, where it was not written out. */
  draft: string | null;
  attachments: StoredAttachment[];
  headers: Record<string, string>;
}

@Injectable()
@Timer(SENDING, { network: true })
@Timer(WRITING, { network: true })
export class SendMail implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  async run(id: string): Promise<void> {
    const [mail] = await this.db.query<Row>(
      `SELECT id, kind, "to", subject, html, text, attachments, headers, draft::text AS draft
       FROM mails WHERE id = $1 AND sent_at IS NULL`,
      [id],
    );
    if (!mail) return;
    const { subject, html, text, headers, attachments } =
      mail.draft === null ? mail : { ...mail, ...(await this.write(mail.kind, mail.draft)) };
    await this.mailer.send({
      id,
      to: mail.to,
      headers,
      subject,
      html,
      text,
      attachments: attachments.map(({ filename, contentType, base64 }) => ({
        filename,
        contentType,
        content: Buffer.from(base64, 'base64'),
      })),
    });
    const secret = SECRET.includes(mail.kind);
    await this.db.query(
      'UPDATE mails SET sent_at = $2, subject = $3, html = $4, text = $5, draft = NULL WHERE id = $1',
      [id, this.clock.now(), subject, secret ? '' : html, secret ? '' : text],
    );
  }

  private async write(kind: TemplateName, draft: string): Promise<RenderedMail> {
    const { props, language, ...more } = fromDraft(draft);
    return { ...more, ...(await renderMail(kind, props as PropsOf<typeof kind>, language)) };
  }
}
