import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mailer.js';

const domainOf = (from: string) => /@([^\s>]+)/.exec(from)?.[1] ?? 'nutshell.invalid';

/** The mail as nodemailer takes it. */
export const toMessage = (mail: Mail, from: string): SendMailOptions => ({
  from,
  to: mail.to,
  subject: mail.subject,
  html: mail.html,
  text: mail.text,
  messageId: `<${mail.id}@${domainOf(from)}>`,
  headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
  attachments: mail.attachments?.map(({ filename, contentType, content }) => ({
    filename,
    contentType,
    content,
  })),
  // A mail's content never names a file or an address of this server.
  disableFileAccess: true,
  disableUrlAccess: true,
});
