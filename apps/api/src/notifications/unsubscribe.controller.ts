import { Controller, Get, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PersonEntity } from '../accounts/index.js';
import { Public } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { type Language, languageOf } from '../platform/i18n.js';
import { isId } from '../platform/ids.js';
import { Addresses, MAIL_KINDS, type MailKind } from './addresses.js';
import { SeatNotices } from './seat-notices.queries.js';
import { Signatures } from './signatures.js';
import { StopMails } from './stop-mails.js';
import { PAGE_POLICY, type UnsubscribePage, unsubscribePage } from './unsubscribe.page.js';

interface Unsubscribing {
  kind: MailKind;
  language: Language;
  stop(): Promise<void>;
}

/** One-click unsubscribe (RFC 8058), without signing in. Looking changes nothing: mail scanners follow links. */
@Controller('unsubscribe')
@Public()
export class UnsubscribeController {
  constructor(
    private readonly db: Db,
    private readonly signatures: Signatures,
    private readonly addresses: Addresses,
    private readonly stopMails: StopMails,
    private readonly seats: SeatNotices,
  ) {}

  @Get(':token')
  async show(
    @Param('token') token: string,
    @Headers('accept-language') language: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    return this.answer(reply, await this.read(token), 'ask', language);
  }

  @Post(':token')
  @HttpCode(200)
  async unsubscribe(
    @Param('token') token: string,
    @Headers('accept-language') language: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const read = await this.read(token);
    if (read) await read.stop();
    return this.answer(reply, read, 'done', language);
  }

  private async read(token: string): Promise<Unsubscribing | null> {
    const [kind, id] = (this.signatures.read('unsubscribe', token) ?? '').split('.');
    if (!id || !isId(id)) return null;
    if (kind === 'seat') {
      const seat = await this.seats.ofSeat(id);
      const stop = () => this.stopMails.ofSeat(id);
      return seat && { kind: 'reminders', language: seat.reader.language, stop };
    }
    const known = MAIL_KINDS.find((one) => one === kind);
    const person = known && (await this.db.find(PersonEntity, { id }));
    if (!known || !person) return null;
    return { kind: known, language: person.interfaceLanguage, stop: () => this.stopMails.run(id, known) };
  }

  private answer(
    reply: FastifyReply,
    read: Unsubscribing | null,
    state: UnsubscribePage['state'],
    language: string | undefined,
  ) {
    const page: UnsubscribePage = read
      ? { state, kind: read.kind, language: read.language }
      : { state: 'unknown', kind: 'reminders', language: languageOf(language) };
    return reply
      .code(read ? 200 : 404)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-robots-tag', 'noindex')
      .header('content-security-policy', PAGE_POLICY)
      .send(unsubscribePage(page, this.addresses.mailSettings()));
  }
}
