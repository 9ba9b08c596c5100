import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it gets, and refuses who it is told to refuse. */
export class SmtpInbox {
  readonly mails: Email[] = [];
  readonly refused = new Set<string>();
  private readonly server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      username === 'nut@shell' && password === 'ge/heim'
        ? done(null, { user: username })
        : done(new Error('Wrong password')),
    onRcptTo: ({ address }, _session, done) =>
      this.refused.has(address)
        ? done(Object.assign(new Error('No such person'), { responseCode: 550 }))
        : done(),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          this.mails.push(mail);
          done();
        }, done);
      });
    },
  });

  /** @returns its address, with the password in it */
  constructor() {
    // who is killed breaks off what it was saying
    this.server.on('error', () => undefined);
  }

  async listen(): Promise<string> {
    await new Promise<void>((done) => void this.server.listen(0, '127.0.0.1', done));
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://nut%40shell:ge%2Fheim@127.0.0.1:${port}`;
  }

  close(): Promise<void> {
    return new Promise((done) => void this.server.close(() => done()));
  }
}
