import type { Metadata } from 'sharp';
import { FileRefused } from './file-refused.js';
import { endsAsZip } from './zip-entries.js';

export const IMAGE_WIDTHS = [400, 800, 1600] as const;
export type ImageWidth = (typeof IMAGE_WIDTHS)[number];
export const MAX_PIXELS = 40_000_000;

const MAX_HEIGHT = 3200;
const TIMEOUT_SECONDS = 20;

export interface ImageVariants {
  /** Of the largest variant. */
  width: number;
  height: number;
  variants: Map<ImageWidth, Buffer>;
}

type Format = 'jpeg' | 'png' | 'gif' | 'webp' | 'heif';

/** What the first bytes say: sharp is asked only for formats that we want, so no other decoder ever runs. */
function formatOf(bytes: Buffer): Format {
  const ascii = (from: number, to: number) => bytes.toString('latin1', from, to);
  if (bytes.length === 0) throw new FileRefused('empty');
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (/^GIF8[79]a$/.test(ascii(0, 6))) return 'gif';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(4, 12) === 'ftypavif' || ascii(4, 12) === 'ftypavis') return 'heif';
  if (/^ftyp(heic|heix|hevc|mif1|msf1)$/.test(ascii(4, 12))) throw new FileRefused('heic');
  if (/<svg[\s>]/i.test(ascii(0, 4096)) || ascii(0, 2) === '\x1f\x8b') throw new FileRefused('svg');
  throw new FileRefused('notAnImage');
}

/** Such a file is an image for one program and something that runs for another. */
function refusePolyglots(bytes: Buffer): void {
  if (endsAsZip(bytes) || bytes.subarray(0, 1024).includes('%PDF-')) throw new FileRefused('polyglot');
  if (/<script[\s>]|<\?php|<!doctype html|<html[\s>]/i.test(bytes.toString('latin1')))
    throw new FileRefused('polyglot');
}

/**
 * The image upright, in WebP, as wide as pages use it and never wider than it was. Only pixels are taken over:
 * no EXIF, no place where the photo was taken.
 * @throws FileRefused
 */
export async function imageVariants(bytes: Buffer): Promise<ImageVariants> {
  const format = formatOf(bytes);
  refusePolyglots(bytes);
  // The library brings codecs for every format, and most processes never see an image.
  const { default: sharp } = await import('sharp');
  const source = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1 });
  const metadata = await source.metadata().catch(refuse);
  check(metadata, format);
  const largest = await source
    .autoOrient()
    .resize({ width: IMAGE_WIDTHS.at(-1), height: MAX_HEIGHT, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: TIMEOUT_SECONDS })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(refuse);
  const { width, height, channels } = largest.info;
  const variants = new Map<ImageWidth, Buffer>();
  for (const wanted of IMAGE_WIDTHS)
    variants.set(
      wanted,
      await sharp(largest.data, { raw: { width, height, channels } })
        .resize({ width: wanted, withoutEnlargement: true })
        .webp({ quality: 80, effort: 4 })
        .toBuffer(),
    );
  return { width, height, variants };
}

function check({ format, width, height }: Metadata, expected: Format): void {
  if (format !== expected) throw new FileRefused('notAnImage');
  if (width * height > MAX_PIXELS) throw new FileRefused('tooManyPixels');
}

function refuse(error: unknown): never {
  throw new FileRefused(/pixel limit/i.test((error as Error).message) ? 'tooManyPixels' : 'damaged');
}
