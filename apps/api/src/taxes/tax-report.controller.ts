import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, Allow, AtMost, CurrentActor } from '../platform/access/index.js';
import { log } from '../platform/log.js';
import { TaxReport } from './tax-report.js';

const FILE = /^dac7-(2\d{3})\.csv$/;

/** For who runs the platform: the numbers are in full in here, so every time it leaves is in the log. */
@Controller('taxes')
@Allow('admin')
export class TaxReportController {
  constructor(private readonly report: TaxReport) {}

  @Get(':file')
  @AtMost(6)
  async year(@CurrentActor() actor: Actor, @Param('file') file: string, @Res() reply: FastifyReply) {
    const [, year] = FILE.exec(file) ?? [];
    if (!year) throw new NotFoundException();
    const { csv, sellers } = await this.report.of(Number(year));
    log.warn(
      { audit: 'tax report downloaded', adminId: actor.id, year: Number(year), sellers },
      'tax report downloaded',
    );
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${file}"`)
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .send(csv);
  }
}
