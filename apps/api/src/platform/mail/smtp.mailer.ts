import { createTransport } from 'nodemailer';
import { type Mail, Mailer, MailNotTaken } from './mailer.js';
import { toMessage } from './mime.js';

/** Sends through the SMTP server at `smtpUrl`, over a few connections that are kept open. */
export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    super();
    const url = new URL(smtpUrl);
    this.transport = createTransport({
      pool: true,
      maxConnections: 4,
      host: url.hostname,
      port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
      secure: url.protocol === 'smtps:',
      requireTLS: url.searchParams.get('tls') === 'required',
      ignoreTLS: url.searchParams.get('tls') === 'off',
      ...(url.username && {
        auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      }),
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    });
  }

  override async send(mail: Mail): Promise<void> {
    try {
      await this.transport.sendMail(toMessage(mail, this.from));
    } catch (error) {
      throw new MailNotTaken(error);
    }
  }

  close(): void {
    this.transport.close();
  }
}
