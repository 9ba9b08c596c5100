import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Db } from '../db/index.js';
import { type RunsTimer, Timer } from '../jobs/index.js';
import { Mailer } from './mailer.js';
import { SENDING, type StoredAttachment } from './post-mail.js';
import type { TemplateName } from './render-mail.js';

/** What such a mail says opens an account, so it is not kept once it has been sent. */
const SECRET = ['verify-email', 'reset-password', 'magic-link'] satisfies TemplateName[];

interface Row {
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  attachments: StoredAttachment[];
  headers: Record<string, string>;
}

@Injectable()
@Timer(SENDING, { network: true })
export class SendMail implements RunsTimer {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  async run(id: string): Promise<void> {
    const [mail] = await this.db.query<Row>(
      'SELECT id, "to", subject, html, text, attachments, headers FROM mails WHERE id = $1 AND sent_at IS NULL',
      [id],
    );
    if (!mail) return;
    const attachments = mail.attachments.map(({ filename, contentType, base64 }) => ({
      filename,
      contentType,
      content: Buffer.from(base64, 'base64'),
    }));
    await this.mailer.send({ ...mail, attachments });
    await this.db.query(
      `UPDATE mails SET sent_at = $2,
         html = CASE WHEN kind = ANY($3) THEN '' ELSE html END,
         text = CASE WHEN kind = ANY($3) THEN '' ELSE text END
       WHERE id = $1`,
      [id, this.clock.now(), SECRET],
    );
  }
}
