import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ZippedFile {
  name: string;
  body: Buffer;
  mtime: Date;
  /** False for what is compressed already. */
  compress?: boolean;
}

/**
 * A zip that is made while it is read: only the file under way is in memory. A failure ends the stream with that error.
 */
export function zipStream(files: AsyncIterable<ZippedFile>): NodeJS.ReadableStream {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const fail = (error: unknown): void => void output.destroy(error as Error);
  zip.on('error', fail);
  void fill(zip, files).catch(fail);
  return output;
}

async function fill(zip: ZipFile, files: AsyncIterable<ZippedFile>): Promise<void> {
  const gone = new Promise<never>((_, reject) =>
    zip.outputStream.once('close', () => reject(new Error('nobody reads the zip any more'))),
  );
  gone.catch(() => undefined);
  for await (const file of files) await Promise.race([gone, add(zip, file)]);
  zip.end();
}

/** Done once the file was read on. */
function add(zip: ZipFile, { name, body, ...options }: ZippedFile): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = Readable.from([body], { objectMode: false });
    stream.once('end', resolve);
    stream.once('error', reject);
    zip.addReadStream(stream, name, { ...options, size: body.length });
  });
}
