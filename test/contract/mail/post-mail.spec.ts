import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import PostalMime from 'postal-mime';
import { Clock, SystemClock } from '../../../apps/api/src/platform/clock.js';
import { Config } from '../../../apps/api/src/platform/config.js';
import { Db, DbModule, OutsideTransaction } from '../../../apps/api/src/platform/db/index.js';
import { EventsModule } from '../../../apps/api/src/platform/events/events.module.js';
import { Work } from '../../../apps/api/src/platform/jobs/index.js';
import { MailModule, PostMail, type Post } from '../../../apps/api/src/platform/mail/index.js';
import { OutboxFolderMailer } from '../../../apps/api/src/platform/mail/outbox-folder.mailer.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { SmtpInbox } from './smtp-inbox.js';

async function post(office: { url: string; dataDir: string; smtpUrl?: string }) {
  const config = new Config({
    DATABASE_URL: office.url,
    DATA_DIR: office.dataDir,
    SMTP_URL: office.smtpUrl,
    NODE_ENV: 'test',
  });

  @Global()
  @Module({
    imports: [DbModule, EventsModule, MailModule.with(config)],
    providers: [
      { provide: Config, useValue: config },
      { provide: Clock, useValue: new SystemClock() },
    ],
    exports: [Config, Clock],
  })
  class Office {}

  const testing = await Test.createTestingModule({ imports: [Office] }).compile();
  const app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return { app, db: app.get(Db), postMail: app.get(PostMail), work: app.get(Work) };
}
type Office = Awaited<ReturnType<typeof post>>;

const verify = (key: string): Post<'verify-email'> => ({
  key,
  to: `${key}@voorbeeld.example`,
  language: 'nl',
  template: 'verify-email',
  props: { name: 'Sanne de Wit', url: 'https://nutshell.example/bevestig?token=geheim', validMinutes: 60 },
});
const welcome = (key: string): Post<'welcome'> => ({
  key,
  to: `${key}@voorbeeld.example`,
  language: 'en',
  template: 'welcome',
  props: {
    name: 'Sanne',
    searchUrl: 'https://nutshell.example/trainingen',
    studioUrl: 'https://nutshell.example/studio',
  },
  attachments: [{ filename: 'één.txt', contentType: 'text/plain', content: 'één' }],
  headers: { 'List-Unsubscribe': '<https://nutshell.example/u>' },
});

describe('posting a mail', () => {
  let database: TestDatabase;
  let dataDir: string;
  let office: Office;
  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'nutshell-post-'));
    office = await post({ url: database.url, dataDir });
  });
  afterAll(async () => {
    await office?.app.close();
    await database?.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const kept = async (to: string) => {
    await office.work.settle();
    const mails = await Promise.all(
      (await office.app.get(OutboxFolderMailer).list()).map(({ raw }) => PostalMime.parse(raw)),
    );
    return mails.filter((mail) => mail.to?.[0]?.address === `${to}@voorbeeld.example`);
  };

  it('sends it after the commit, with attachments and headers', async () => {
    await office.db.tx(() => office.postMail.run(welcome('whole')));
    const [mail] = await kept('whole');
    expect(mail).toMatchObject({ subject: 'Welcome to Nutshell', attachments: [{ filename: 'één.txt' }] });
    expect(mail!.headers).toContainEqual(expect.objectContaining({ key: 'list-unsubscribe' }));
    expect(mail!.text).toContain('https://nutshell.example/trainingen');
  });

  it('sends one mail per key, however often it is posted and worked on', async () => {
    await office.db.tx(() => office.postMail.run(verify('once')));
    await Promise.all([1, 2, 3].map(() => office.db.tx(() => office.postMail.run(verify('once')))));
    await office.work.settle();
    await office.db.tx(() => office.postMail.run(verify('once')));
    expect(await kept('once')).toHaveLength(1);
  });

  it('sends nothing of a transaction that was rolled back, and posts nothing outside of one', async () => {
    const undone = office.db.tx(async () => {
      await office.postMail.run(verify('undone'));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await expect(office.postMail.run(verify('outside'))).rejects.toThrow(OutsideTransaction);
    expect([...(await kept('undone')), ...(await kept('outside'))]).toEqual([]);
  });

  it('keeps no sent mail that opens an account', async () => {
    await office.db.tx(() => office.postMail.run(verify('secret')));
    await office.work.settle();
    const [row] = await office.db.query<{ html: string; text: string; sent: boolean }>(
      `SELECT html, text, sent_at IS NOT NULL AS sent FROM mails WHERE key = 'secret'`,
    );
    expect(row).toEqual({ html: '', text: '', sent: true });
  });

  it('shows the kept mails to the developer', async () => {
    await office.db.tx(() => office.postMail.run(welcome('reader')));
    await kept('reader');
    const get = async (url: string) => {
      const { statusCode, body, headers } = await office.app.inject({ method: 'GET', url });
      return { statusCode, body, headers };
    };
    const list = await get('/dev/mail?to=reader@');
    const [, path] = /href="(\/dev\/mail\/[\w-]+)"/.exec(list.body)!;
    expect(list.body.match(/<li>/g)).toHaveLength(1);
    const page = await get(path!);
    expect(page.body).toContain('Welcome to Nutshell');
    expect(page.body).toContain('één.txt');
    expect(page.body).toMatch(/<iframe [^>]*sandbox="(?!.*allow-scripts)/);
    const html = await get(`${path}/html`);
    expect(html.body).toContain('<base target="_top">');
    expect(html.headers['content-security-policy']).toMatch(/^sandbox (?!.*allow-scripts)/);
    expect((await get(`${path}/attachments/0`)).body).toBe('één');
    expect((await get(`${path}/raw`)).headers['content-type']).toContain('message/rfc822');
    for (const unknown of ['/dev/mail/none', `${path}/attachments/7`, '/dev/mail/..%2Fsecret/raw'])
      expect((await get(unknown)).statusCode).toBe(404);
  });

  it('keeps a mail that the server refused, and sends it once the server takes it', async () => {
    const inbox = new SmtpInbox();
    const second = await post({ url: database.url, dataDir, smtpUrl: await inbox.listen() });
    inbox.refused.add('later@voorbeeld.example');
    await second.db.tx(() => second.postMail.run(verify('later')));
    await second.work.settle();
    expect(inbox.mails).toEqual([]);
    inbox.refused.clear();
    // The pause before the next attempt is over.
    await second.db.query('UPDATE timers SET leased_until = NULL WHERE done_at IS NULL');
    await second.work.settle();
    await second.work.settle();
    expect(inbox.mails).toHaveLength(1);
    expect((await second.app.inject({ method: 'GET', url: '/dev/mail' })).statusCode).toBe(404);
    await second.app.close();
    await inbox.close();
  });
});
