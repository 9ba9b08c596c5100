import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import type { Language } from '../platform/i18n.js';
import { PostMail, type MailAttachment } from '../platform/mail/index.js';
import { fileNameOf } from './file-name.js';
import { InvoiceQueries, type InvoiceView } from './invoices.queries.js';
import { invoicePdf } from './paper/invoice-pdf.js';
import { grouped } from './paper/sums.js';
import { itemText, wordsIn } from './paper/words.js';
import { canBeUbl, invoiceUbl } from './ubl/invoice-ubl.js';

interface Reader {
  name: string;
  email: string;
  language: Language;
}

/** The mails about invoices: one per invoice, and one reminder. */
@Injectable()
export class InvoiceMails {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly invoices: InvoiceQueries,
    private readonly postMail: PostMail,
  ) {}

  async sendIssued(invoiceId: string): Promise<void> {
    const invoice = await this.invoices.byId(invoiceId);
    if (!invoice) return;
    const { snapshot } = invoice;
    const reader = await this.readerOf(invoice);
    await this.postMail.run({
      ...this.envelope(invoice, reader, `invoice:${invoiceId}`),
      template: 'invoice-issued',
      props: {
        ...this.facts(invoice, reader),
        kind: snapshot.kind,
        state: snapshot.payment.state,
        credits: snapshot.credits?.number ?? null,
        replaces: snapshot.replaces?.number ?? null,
        month: monthOf(invoice, reader.language),
      },
      attachments: await this.attachments(invoice),
    });
  }

  async sendReminder(invoice: InvoiceView): Promise<void> {
    const reader = await this.readerOf(invoice);
    await this.postMail.run({
      ...this.envelope(invoice, reader, `invoice-reminder:${invoice.id}`),
      template: 'invoice-reminder',
      props: { ...this.facts(invoice, reader), open: wordsIn(reader.language).money(invoice.openCents) },
      attachments: await this.attachments(invoice),
    });
  }

  private envelope({ buyerId, snapshot }: InvoiceView, reader: Reader, key: string) {
    return { key, to: snapshot.buyer.email ?? reader.email, personId: buyerId, language: reader.language };
  }

  private facts({ id, number, totalCents, dueOn, snapshot }: InvoiceView, { name, language }: Reader) {
    const words = wordsIn(language);
    const { payment } = snapshot;
    return {
      name,
      number,
      title: titleOf(snapshot, words),
      amount: words.money(Math.abs(totalCents)),
      dueOn: dueOn && words.day(dueOn),
      account:
        payment.state === 'DUE' && payment.iban
          ? { iban: grouped(payment.iban), payee: payment.payee }
          : null,
      invoiceUrl: `${this.config.publicUrl}/facturen/${id}`,
    };
  }

  private async attachments({ snapshot }: InvoiceView): Promise<MailAttachment[]> {
    const pdf = await invoicePdf(snapshot);
    const files = [
      {
        filename: fileNameOf(snapshot, 'pdf'),
        contentType: 'application/pdf',
        content: pdf as Buffer | string,
      },
    ];
    if (canBeUbl(snapshot))
      files.push({
        filename: fileNameOf(snapshot, 'xml'),
        contentType: 'application/xml; charset=utf-8',
        content: invoiceUbl(snapshot),
      });
    return files;
  }

  private async readerOf({ buyerId }: InvoiceView): Promise<Reader> {
    const [reader] = await this.db.query<Reader>(
      `SELECT p.name, u.email, p.interface_language AS language
       FROM people p JOIN auth."user" u ON u.id = p.id WHERE p.id = $1`,
      [buyerId],
    );
    return reader!;
  }
}

/** The training, or the fee of a month. */
function titleOf({ lines }: InvoiceView['snapshot'], words: ReturnType<typeof wordsIn>): string {
  const { item } = lines[0]!;
  return item.kind === 'FEE' ? itemText(item, words).title : item.title;
}

function monthOf({ snapshot }: InvoiceView, language: Language): string | null {
  const { item } = snapshot.lines[0]!;
  return item.kind === 'FEE' ? wordsIn(language).month(item.month) : null;
}
