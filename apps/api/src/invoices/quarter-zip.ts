import { zipStream, type ZippedFile } from '../platform/zip-stream.js';
import { fileNameOf } from './file-name.js';
import type { InvoiceView } from './invoices.queries.js';
import { invoicePdf } from './paper/invoice-pdf.js';
import { canBeUbl, invoiceUbl } from './ubl/invoice-ubl.js';

/** A day's middle in the archive, whoever unpacks it wherever. */
const NOON = 'T12:00:00';

/** The papers of some invoices as a zip. */
export const zipOf = (invoices: AsyncIterable<InvoiceView>): NodeJS.ReadableStream =>
  zipStream(papersOf(invoices));

async function* papersOf(invoices: AsyncIterable<InvoiceView>): AsyncGenerator<ZippedFile> {
  for await (const { snapshot } of invoices) {
    const mtime = new Date(`${snapshot.issuedOn}${NOON}`);
    yield { name: fileNameOf(snapshot, 'pdf'), body: await invoicePdf(snapshot), mtime, compress: false };
    if (canBeUbl(snapshot))
      yield { name: fileNameOf(snapshot, 'xml'), body: Buffer.from(invoiceUbl(snapshot)), mtime };
  }
}
