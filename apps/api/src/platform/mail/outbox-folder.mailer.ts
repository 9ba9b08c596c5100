import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { type Mail, Mailer, MailNotTaken } from './mailer.js';
import { toMessage } from './mime.js';

const SAFE_ID = /^[\w-]{1,120}$/;

export interface KeptMail {
  id: string;
  keptAt: Date;
  /** The whole message, as a mail server would get it. */
  raw: Buffer;
}

/** Keeps each mail in a folder as `<id>.eml`, for a machine that sends no mail. */
export class OutboxFolderMailer extends Mailer {
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });

  constructor(
    readonly folder: string,
    private readonly from: string,
  ) {
    super();
  }

  override async send(mail: Mail): Promise<void> {
    if (!SAFE_ID.test(mail.id)) throw new MailNotTaken(new Error(`${mail.id} cannot be the name of a file`));
    const { message } = await this.composer.sendMail(toMessage(mail, this.from));
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, `${mail.id}.eml`);
    if (await this.read(mail.id)) return;
    await writeFile(`${path}.part`, message as Buffer);
    await rename(`${path}.part`, path);
  }

  /** The latest mails, newest first. */
  async list(limit = 200): Promise<KeptMail[]> {
    const names = await readdir(this.folder).catch(() => []);
    const ids = names.filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4));
    const dated = await Promise.all(
      ids.map(async (id) => ({ id, at: (await stat(join(this.folder, `${id}.eml`))).mtime })),
    );
    const latest = dated
      .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))
      .slice(0, limit);
    return (await Promise.all(latest.map(({ id }) => this.read(id)))).filter((mail) => mail !== null);
  }

  async read(id: string): Promise<KeptMail | null> {
    if (!SAFE_ID.test(id)) return null;
    const path = join(this.folder, `${id}.eml`);
    try {
      const [raw, { mtime }] = await Promise.all([readFile(path), stat(path)]);
      return { id, keptAt: mtime, raw };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }
}
