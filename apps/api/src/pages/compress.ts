import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A page is made for each request: a quality that takes about a millisecond. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: 1 } };

/** Text in the smallest form that the reader takes. @param accepts the header `accept-encoding` */
export async function compress(
  text: string,
  accepts = '',
): Promise<{ encoding: 'br' | 'gzip' | null; body: Buffer | string }> {
  if (/\bbr\b/.test(accepts)) return { encoding: 'br', body: await brotli(text, BROTLI) };
  if (/\bgzip\b/.test(accepts)) return { encoding: 'gzip', body: await zip(text) };
  return { encoding: null, body: text };
}
