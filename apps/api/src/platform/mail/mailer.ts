export interface MailAttachment {
  filename: string;
  contentType: string;
  content: string | Buffer;
}

export interface Mail {
  /** Becomes the Message-ID and the file's name: the same id is the same mail, however often it is sent. */
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  attachments?: MailAttachment[];
  headers?: Record<string, string>;
}

/** The mail server did not take the mail; sending it again is safe. */
export class MailNotTaken extends Error {
  constructor(override readonly cause: unknown) {
    super(`The mail server did not take the mail: ${(cause as Error).message}`);
  }
}

/** Takes mails to people. */
export abstract class Mailer {
  /** @throws MailNotTaken */
  abstract send(mail: Mail): Promise<void>;
}
