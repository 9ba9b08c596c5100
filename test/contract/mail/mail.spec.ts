import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { MailNotTaken } from '../../../apps/api/src/platform/mail/index.js';
import { OutboxFolderMailer } from '../../../apps/api/src/platform/mail/outbox-folder.mailer.js';
import { SmtpMailer } from '../../../apps/api/src/platform/mail/smtp.mailer.js';
import { FROM, mailerSuite } from './mailer.suite.js';
import { SmtpInbox } from './smtp-inbox.js';

mailerSuite('SMTP', async () => {
  const inbox = new SmtpInbox();
  const mailer = new SmtpMailer(await inbox.listen(), FROM);
  return {
    mailer,
    mails: async () => inbox.mails,
    close: async () => {
      mailer.close();
      await inbox.close();
    },
  };
});

mailerSuite('the folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nutshell-mail-'));
  const mailer = new OutboxFolderMailer(join(folder, 'mail'), FROM);
  return {
    mailer,
    mails: async () => Promise.all((await mailer.list()).map(({ raw }) => PostalMime.parse(raw))),
    close: () => rm(folder, { recursive: true }),
  };
});

const mail = { id: 'a', to: 'sanne@voorbeeld.example', subject: 'Hoi', html: '<p>Hoi</p>', text: 'Hoi' };

describe('SMTP', () => {
  it('says when the server refuses a mail, the password, or is not there', async () => {
    const inbox = new SmtpInbox();
    const url = await inbox.listen();
    inbox.refused.add('weg@voorbeeld.example');
    const mailers = [url, url.replace('heim', 'raden'), 'smtp://127.0.0.1:9'].map(
      (at) => new SmtpMailer(at, FROM),
    );
    await expect(mailers[0]!.send({ ...mail, to: 'weg@voorbeeld.example' })).rejects.toThrow(MailNotTaken);
    await expect(mailers[1]!.send(mail)).rejects.toThrow(MailNotTaken);
    await expect(mailers[2]!.send(mail)).rejects.toThrow(MailNotTaken);
    expect(inbox.mails).toEqual([]);
    for (const mailer of mailers) mailer.close();
    await inbox.close();
  });
});

describe('the folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nutshell-mail-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('keeps one file for each id, and nothing outside of the folder', async () => {
    const mailer = new OutboxFolderMailer(folder, FROM);
    await mailer.send(mail);
    await mailer.send({ ...mail, subject: 'Anders' });
    expect(await readdir(folder)).toEqual(['a.eml']);
    await expect(mailer.send({ ...mail, id: '../b' })).rejects.toThrow(MailNotTaken);
    expect(await mailer.read('../mail/a')).toBeNull();
    expect(await mailer.read('unknown')).toBeNull();
    expect((await mailer.read('a'))!.raw.toString()).toContain('Subject: Hoi');
  });

  it('is empty where nothing was kept yet', async () => {
    expect(await new OutboxFolderMailer(join(folder, 'new'), FROM).list()).toEqual([]);
  });
});
