import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { fileNameOf } from './file-name.js';
import type { InvoiceView } from './invoices.queries.js';
import { invoicePdf } from './paper/invoice-pdf.js';
import { canBeUbl, invoiceUbl } from './ubl/invoice-ubl.js';

/** A day's middle in the archive, whoever unpacks it wherever. */
const NOON = 'T12:00:00';

/**
 * The papers of some invoices as a zip that is made while it is read: only the file under way is in memory.
 * A failure ends the stream with that error.
 */
export function zipOf(invoices: AsyncIterable<InvoiceView>): NodeJS.ReadableStream {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const fail = (error: unknown): void => void output.destroy(error as Error);
  zip.on('error', fail);
  void fill(zip, invoices).catch(fail);
  return output;
}

async function fill(zip: ZipFile, invoices: AsyncIterable<InvoiceView>): Promise<void> {
  const gone = new Promise<never>((_, reject) =>
    zip.outputStream.once('close', () => reject(new Error('nobody reads the zip any more'))),
  );
  gone.catch(() => undefined);
  for await (const { snapshot } of invoices) {
    const mtime = new Date(`${snapshot.issuedOn}${NOON}`);
    const pdf = await invoicePdf(snapshot);
    await Promise.race([gone, add(zip, fileNameOf(snapshot, 'pdf'), pdf, { mtime, compress: false })]);
    if (!canBeUbl(snapshot)) continue;
    const xml = Buffer.from(invoiceUbl(snapshot));
    await Promise.race([gone, add(zip, fileNameOf(snapshot, 'xml'), xml, { mtime })]);
  }
  zip.end();
}

/** Done once the file was read on. */
function add(
  zip: ZipFile,
  name: string,
  body: Buffer,
  options: { mtime: Date; compress?: boolean },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = Readable.from([body], { objectMode: false });
    stream.once('end', resolve);
    stream.once('error', reject);
    zip.addReadStream(stream, name, { ...options, size: body.length });
  });
}
