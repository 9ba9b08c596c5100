import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import sharp from 'sharp';
import { AccessModule } from '../../../apps/api/src/platform/access/access.module.js';
import { type Actor, ActorSource } from '../../../apps/api/src/platform/access/index.js';
import { Clock, SystemClock } from '../../../apps/api/src/platform/clock.js';
import { Config } from '../../../apps/api/src/platform/config.js';
import { Db, DbModule } from '../../../apps/api/src/platform/db/index.js';
import { EventsModule } from '../../../apps/api/src/platform/events/events.module.js';
import { Files, FilesModule, imagePath } from '../../../apps/api/src/platform/files/index.js';
import { newId } from '../../../apps/api/src/platform/ids.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

interface Answer {
  id: string;
  kind: string;
  name: string;
  url: string;
  error: { reason: string; message: string };
}

/** Believes the header that says who asks. */
class ToldActor extends ActorSource {
  override async of(headers: IncomingHttpHeaders): Promise<Actor | null> {
    const id = headers['x-actor'] as string | undefined;
    return id ? { id, roles: ['member'], language: 'nl' } : null;
  }
}

describe('uploads over HTTP', () => {
  const sanne = newId();
  let database: TestDatabase;
  let dataDir: string;
  let app: NestFastifyApplication;
  let url: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'nutshell-uploads-'));
    const config = new Config({ DATABASE_URL: database.url, DATA_DIR: dataDir, NODE_ENV: 'test' });

    @Global()
    @Module({
      imports: [DbModule, EventsModule, AccessModule, FilesModule.with(config)],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: new SystemClock() },
        { provide: ActorSource, useValue: new ToldActor() },
      ],
      exports: [Config, Clock, ActorSource],
    })
    class Uploads {}

    const testing = await Test.createTestingModule({ imports: [Uploads] }).compile();
    const adapter = new FastifyAdapter({ bodyLimit: 256 * 1024 });
    app = testing.createNestApplication<NestFastifyApplication>(adapter, { rawBody: true, logger: false });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const upload = async (
    body: Buffer | string,
    options: { name?: string; kind?: string; headers?: Record<string, string> } = {},
  ) => {
    const form = new FormData();
    form.append(
      'file',
      new Blob([typeof body === 'string' ? body : new Uint8Array(body)], { type: 'image/jpeg' }),
      options.name ?? 'foto.jpg',
    );
    const response = await fetch(`${url}/api/files?kind=${options.kind ?? 'image'}`, {
      method: 'POST',
      body: form,
      headers: { 'x-actor': sanne, ...options.headers },
    });
    return { status: response.status, answer: (await response.json()) as Answer };
  };
  /** So noisy that it is larger than a request may otherwise be. */
  const photo = () =>
    sharp({
      create: {
        width: 1800,
        height: 1200,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg({ quality: 90 })
      .toBuffer();

  it('takes an image and serves it in each width, for good', async () => {
    const { status, answer } = await upload(await photo());
    expect(status).toBe(201);
    expect(answer).toMatchObject({
      kind: 'image',
      width: 1600,
      height: 1067,
      url: `/files/${answer.id}/800`,
    });
    for (const width of [400, 800, 1600]) {
      const response = await fetch(`${url}${imagePath(answer.id, width)}`);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'image/webp',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      });
      expect((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).width).toBe(width);
    }
    expect(await app.get(Files).find(answer.id)).toMatchObject({
      ownerId: sanne,
      kind: 'image',
      width: 1600,
    });
    expect([imagePath('x', 1), imagePath('x', 401), imagePath('x', 5000)]).toEqual([
      '/files/x/400',
      '/files/x/800',
      '/files/x/1600',
    ]);
  });

  it('takes a document and gives it back to be saved, never to be shown', async () => {
    const pdf = '%PDF-1.7\ntrailer\n%%EOF\n';
    const { status, answer } = await upload(pdf, { name: 'Één "plan".exe', kind: 'attachment' });
    expect([status, answer.name]).toEqual([201, 'Één plan.pdf']);
    const response = await fetch(`${url}${answer.url}`);
    expect(await response.text()).toBe(pdf);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="__n plan.pdf"; filename*=UTF-8''%C3%89%C3%A9n%20plan.pdf`,
    );
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('says in the reader’s language why a file is refused', async () => {
    const refused = await upload('<svg xmlns="http://www.w3.org/2000/svg"></svg>', {
      headers: { 'accept-language': 'en' },
    });
    expect(refused).toEqual({
      status: 422,
      answer: {
        error: {
          code: 'FileRefused',
          reason: 'svg',
          message: expect.stringContaining('Save it as PNG or JPEG'),
        },
      },
    });
    const large = await upload(Buffer.alloc(11 * 1024 * 1024, 1));
    expect([large.status, large.answer.error.message]).toEqual([
      413,
      'Dit bestand is te groot. Het mag hoogstens 10 MB zijn.',
    ]);
    const none = await fetch(`${url}/api/files`, { method: 'POST', headers: { 'x-actor': sanne } });
    expect(none.status).toBe(422);
  });

  it('takes nothing from visitors or from pages of other sites', async () => {
    const visitor = await upload('hi', { headers: { 'x-actor': '' } });
    expect(visitor.status).toBeGreaterThanOrEqual(400);
    const foreign = await upload('hi', { kind: 'attachment', headers: { 'sec-fetch-site': 'cross-site' } });
    expect(foreign.status).toBe(403);
    const rows = await app.get(Db).query('SELECT 1 FROM files WHERE size = 2');
    expect(rows).toEqual([]);
  });

  it('finds nothing that is not there', async () => {
    const { answer } = await upload('hoi', { kind: 'attachment', name: 'a.txt' });
    for (const path of [
      `${newId()}/800`,
      `${answer.id}/800`,
      `${newId()}/download`,
      'x/download',
      `${answer.id}/..%2f..%2fsecret`,
    ])
      expect((await fetch(`${url}/files/${path}`)).status).toBe(404);
  });

  it('forgets a file that was removed', async () => {
    const { answer } = await upload(await photo());
    const [files, db] = [app.get(Files), app.get(Db)];
    await db.tx(() => files.remove(answer.id));
    await files.remove(answer.id);
    expect(await files.find(answer.id)).toBeNull();
    expect((await fetch(`${url}/files/${answer.id}/800`)).status).toBe(404);
  });

  it('takes so many a day and no more', async () => {
    const eager = newId();
    await app.get(Db).query(
      `INSERT INTO files (id, owner_id, kind, name, content_type, size, created_at)
       SELECT uuidv7(), $1, 'attachment', 'a.txt', 'text/plain', 1, now() FROM generate_series(1, 200)`,
      [eager],
    );
    const { status, answer } = await upload('hoi', { kind: 'attachment', headers: { 'x-actor': eager } });
    expect([status, answer.error.reason]).toEqual([429, 'tooMany']);
  });
});
