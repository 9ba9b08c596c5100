import { Controller, Get, Header, NotFoundException, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import PostalMime from 'postal-mime';
import { Public } from '../access/index.js';
import {
  framed,
  mailListPage,
  mailPage,
  mailStyle,
  MAIL_STYLE_PATH,
  type ReadMail,
} from './dev-mail.page.js';
import { OutboxFolderMailer, type KeptMail } from './outbox-folder.mailer.js';

const HTML = 'text/html; charset=utf-8';
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";

const opened = async (mail: KeptMail): Promise<ReadMail> => ({
  ...mail,
  email: await PostalMime.parse(mail.raw),
});

/** Reads what the folder keeps. Never in production: its mails open accounts. */
@Controller()
@Public()
export class DevMailController {
  constructor(private readonly mailer: OutboxFolderMailer) {}

  @Get(MAIL_STYLE_PATH)
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return mailStyle();
  }

  @Get('dev/mail')
  @Header('content-type', HTML)
  @Header('content-security-policy', PAGE_POLICY)
  @Header('cache-control', 'no-store')
  async list(@Query('to') to = ''): Promise<string> {
    const mails = await Promise.all((await this.mailer.list()).map(opened));
    const wanted = to.trim().toLowerCase();
    return mailListPage(
      mails.filter(({ email }) => email.to?.some((at) => at.address?.toLowerCase().includes(wanted))),
      to,
    );
  }

  @Get('dev/mail/:id')
  @Header('content-type', HTML)
  @Header('content-security-policy', PAGE_POLICY)
  async read(@Param('id') id: string): Promise<string> {
    return mailPage(await this.mail(id));
  }

  @Get('dev/mail/:id/html')
  @Header('content-type', HTML)
  @Header('content-security-policy', MAIL_POLICY)
  async html(@Param('id') id: string): Promise<string> {
    return framed((await this.mail(id)).email);
  }

  @Get('dev/mail/:id/raw')
  async raw(@Param('id') id: string, @Res() reply: FastifyReply) {
    const kept = await this.mailer.read(id);
    if (!kept) throw new NotFoundException();
    return reply
      .type('message/rfc822')
      .header('content-disposition', `attachment; filename="${kept.id}.eml"`)
      .send(kept.raw);
  }

  @Get('dev/mail/:id/attachments/:index')
  async attachment(
    @Param('id') id: string,
    @Param('index', ParseIntPipe) index: number,
    @Res() reply: FastifyReply,
  ) {
    const part = (await this.mail(id)).email.attachments[index];
    if (!part) throw new NotFoundException();
    const name = encodeURIComponent(part.filename ?? 'bijlage');
    return reply
      .type(part.mimeType)
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .send(typeof part.content === 'string' ? part.content : Buffer.from(part.content as ArrayBuffer));
  }

  private async mail(id: string): Promise<ReadMail> {
    const kept = await this.mailer.read(id);
    if (!kept) throw new NotFoundException();
    return opened(kept);
  }
}
