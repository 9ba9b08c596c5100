import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { type Actor, Allow, AtMost, authorize, CurrentActor, hasRole } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { languages, type Language } from '../platform/i18n.js';
import { isId } from '../platform/ids.js';
import { fileNameOf } from './file-name.js';
import { csvHead, csvLines } from './invoice-csv.js';
import { periodOf, type InvoiceFilter, type InvoiceSide } from './invoice-filter.js';
import { InvoiceQueries, seesInvoice, type InvoiceView } from './invoices.queries.js';
import { invoicePdf } from './paper/invoice-pdf.js';
import { zipOf } from './quarter-zip.js';
import { dayOf } from './today.js';
import { canBeUbl, invoiceUbl } from './ubl/invoice-ubl.js';

const QUARTER = /^(2\d{3})-Q([1-4])\.zip$/;
const DAY = /^2\d{3}-\d{2}-\d{2}$/;

/** The papers themselves, for who is signed in: another's are as good as absent. */
@Controller('invoices')
@Allow('member')
export class InvoicesController {
  constructor(
    private readonly queries: InvoiceQueries,
    private readonly clock: Clock,
  ) {}

  /** Of what was issued or received: `?kant=uitgereikt`, `?kant=alle` (of everybody, for who runs the platform) or neither. */
  @Get('quarter/:file')
  @AtMost(6)
  quarter(
    @CurrentActor() actor: Actor,
    @Param('file') file: string,
    @Query('kant') side: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const [, year, quarter] = QUARTER.exec(file) ?? [];
    if (!year || !quarter) throw new NotFoundException();
    const filter = { side: sideOf(actor, side), year: Number(year), quarter: Number(quarter) };
    const name = `${actor.language === 'nl' ? 'facturen' : 'invoices'}-${year}-Q${quarter}.zip`;
    return download(reply, 'application/zip', name).send(zipOf(this.queries.each(actor, filter)));
  }

  /** For a bookkeeper: one line per rate of VAT, from the first day up to and including the last. */
  @Get('export.csv')
  @AtMost(12)
  export(
    @CurrentActor() actor: Actor,
    @Query('from') from: string | undefined,
    @Query('to') to: string | undefined,
    @Query('kant') side: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const year = periodOf(Number(dayOf(this.clock.now()).slice(0, 4)));
    const period = { from: dayFrom(from) ?? year.from, to: dayFrom(to) ?? year.to };
    const rows = this.queries.each(actor, { side: sideOf(actor, side), ...period } satisfies InvoiceFilter);
    const name = `${actor.language === 'nl' ? 'facturen' : 'invoices'}-${period.from}-${period.to}.csv`;
    return download(reply, 'text/csv; charset=utf-8', name).send(
      Readable.from(csvOf(rows, actor.language), { objectMode: false }),
    );
  }

  @Get(':file')
  @AtMost(60)
  async paper(
    @CurrentActor() actor: Actor,
    @Param('file') file: string,
    @Query('taal') wanted: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const [id = '', extension] = file.split('.');
    const invoice = isId(id) ? await this.queries.byId(id) : null;
    if (!invoice || !seesInvoice(actor, invoice)) throw new NotFoundException();
    const { snapshot } = invoice;
    if (extension === 'pdf') {
      const language = languages.find((one) => one === wanted) ?? snapshot.language;
      const pdf = await invoicePdf(snapshot, language);
      return download(reply, 'application/pdf', fileNameOf(snapshot, 'pdf', language), 'inline').send(pdf);
    }
    if (extension !== 'xml' || !canBeUbl(snapshot)) throw new NotFoundException();
    return download(reply, 'application/xml; charset=utf-8', fileNameOf(snapshot, 'xml')).send(
      invoiceUbl(snapshot),
    );
  }
}

async function* csvOf(rows: AsyncIterable<InvoiceView>, language: Language): AsyncGenerator<string> {
  yield csvHead(language);
  for await (const { snapshot } of rows) yield csvLines(snapshot, language);
}

const SIDES: Record<string, InvoiceSide> = { uitgereikt: 'ISSUED', alle: 'ALL' };

/** @throws Forbidden for those of everybody, save for who runs the platform */
function sideOf(actor: Actor, asked: string | undefined): InvoiceSide {
  const side = SIDES[asked ?? ''] ?? 'RECEIVED';
  authorize(side !== 'ALL' || hasRole(actor, 'admin'));
  return side;
}

const dayFrom = (day: string | undefined): string | null =>
  day && DAY.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;

const download = (
  reply: FastifyReply,
  type: string,
  name: string,
  disposition: 'inline' | 'attachment' = 'attachment',
): FastifyReply =>
  reply
    .type(type)
    .header('content-disposition', `${disposition}; filename="${name}"`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('x-robots-tag', 'noindex');
