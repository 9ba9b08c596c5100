import type { MailAttachment } from './mailer.js';

export interface StoredAttachment {
  filename: string;
  contentType: string;
  base64: string;
}

export const stored = ({ filename, contentType, content }: MailAttachment): StoredAttachment => ({
  filename,
  contentType,
  base64: Buffer.from(content).toString('base64'),
});
