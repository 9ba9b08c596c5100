import type { ServerResponse } from 'node:http';
import { Controller, Get, HttpException, Req, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentActor, type Actor } from '../../platform/access/index.js';
import { unreadOf } from '../inbox/unread.queries.js';
import { Db } from '../../platform/db/index.js';
import { Live } from './live.js';

const HEARTBEAT_MS = 25_000;
/** After this the browser connects again, and shows again who it is. */
const LONGEST_MS = 10 * 60_000;
const MOST_PER_PERSON = 10;

/** Server-sent events: how many notifications are unread, now and whenever that changes. */
@Controller('live')
export class LiveController implements BeforeApplicationShutdown {
  private readonly streams = new Set<ServerResponse>();

  constructor(
    private readonly db: Db,
    private readonly live: Live,
  ) {}

  @Get()
  @Allow('member')
  async open(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (this.live.listening(actor.id) >= MOST_PER_PERSON) throw new HttpException('Too many', 429);
    reply.hijack();
    const stream = reply.raw;
    stream.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const say = async () => {
      const unread = await unreadOf(this.db, actor.id).catch(() => null);
      if (unread !== null && stream.writable) stream.write(`event: unread\ndata: ${unread}\n\n`);
    };
    const stop = this.live.listen(actor.id, () => void say());
    const heartbeat = setInterval(() => stream.write(':\n\n'), HEARTBEAT_MS).unref();
    const end = setTimeout(() => stream.end(), LONGEST_MS).unref();
    this.streams.add(stream);
    request.raw.once('close', () => {
      this.streams.delete(stream);
      stop();
      clearInterval(heartbeat);
      clearTimeout(end);
    });
    await say();
  }
  /** The server waits for answers that are under way, and these would take minutes: browsers connect again by themselves. */
  beforeApplicationShutdown(): void {
    for (const stream of this.streams) stream.end();
  }
}
