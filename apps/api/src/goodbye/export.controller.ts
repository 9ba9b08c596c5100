import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, AtMost, CurrentActor, type Actor } from '../platform/access/index.js';
import { zipStream } from '../platform/zip-stream.js';
import { AccountExport } from './account-export.js';

/** All that is kept about somebody, for themselves: AVG art. 15 and 20. */
@Controller('account')
@Allow('member', 'suspended')
export class ExportController {
  constructor(private readonly everything: AccountExport) {}

  @Get('export.zip')
  @AtMost(6)
  export(@CurrentActor() actor: Actor, @Res() reply: FastifyReply) {
    return reply
      .type('application/zip')
      .header(
        'content-disposition',
        `attachment; filename="nutshell-${actor.language === 'nl' ? 'mijn-gegevens' : 'my-data'}.zip"`,
      )
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .header('x-robots-tag', 'noindex')
      .send(zipStream(this.everything.filesOf(actor)));
  }
}
