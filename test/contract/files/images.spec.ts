import sharp from 'sharp';
import { FileRefused, type RefusalReason } from '../../../apps/api/src/platform/files/file-refused.js';
import { imageVariants } from '../../../apps/api/src/platform/files/image-variants.js';
import { zipOf } from './zip-of.js';

const picture = (width: number, height: number, background = '#a63446') =>
  sharp({ create: { width, height, channels: 3, background } });

const refusal = async (bytes: Buffer): Promise<RefusalReason | 'taken'> =>
  imageVariants(bytes).then(
    () => 'taken' as const,
    (error: unknown) => {
      if (error instanceof FileRefused) return error.reason;
      throw error;
    },
  );
const svg = (inside = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`);

describe('an image', () => {
  it('becomes WebP in the widths of the pages, never wider than it was', async () => {
    const { width, height, variants } = await imageVariants(await picture(1000, 500).jpeg().toBuffer());
    expect([width, height]).toEqual([1000, 500]);
    const made = await Promise.all([...variants.values()].map((body) => sharp(body).metadata()));
    expect(made.map((one) => [one.format, one.width, one.height])).toEqual([
      ['webp', 400, 200],
      ['webp', 800, 400],
      ['webp', 1000, 500],
    ]);
  });

  it('loses its EXIF and the place where it was taken, and stands upright', async () => {
    const exif = {
      IFD0: { Make: 'Telefoon', Copyright: 'Sanne de Wit' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 5/1 24/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '5/1 7/1 17/1',
      },
    };
    const photo = await picture(600, 300).jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer();
    const before = await sharp(photo).metadata();
    expect([before.orientation, before.exif?.includes('Sanne')]).toEqual([6, true]);
    const { width, height, variants } = await imageVariants(photo);
    expect([width, height]).toEqual([300, 600]);
    for (const body of variants.values()) {
      const { exif: left, xmp, iptc, orientation } = await sharp(body).metadata();
      expect([left, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect(body.includes('Sanne')).toBe(false);
    }
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('may be %s', async (format) => {
    expect(await refusal(await picture(50, 40).toFormat(format).toBuffer())).toBe('taken');
  });

  it('keeps what is transparent, and may be grey', async () => {
    const clear = {
      width: 20,
      height: 20,
      channels: 4 as const,
      background: { r: 0, g: 0, b: 0, alpha: 0.5 },
    };
    const { variants } = await imageVariants(await sharp({ create: clear }).png().toBuffer());
    expect((await sharp(variants.get(400)).metadata()).hasAlpha).toBe(true);
    expect(await refusal(await picture(20, 20).greyscale().toColourspace('b-w').jpeg().toBuffer())).toBe(
      'taken',
    );
    expect(await refusal(await picture(20, 20).toColourspace('cmyk').jpeg().toBuffer())).toBe('taken');
  });
});

describe('no image', () => {
  it('is what only says so in its name or first bytes', async () => {
    expect(await refusal(Buffer.alloc(0))).toBe('empty');
    expect(await refusal(Buffer.from([0xff]))).toBe('notAnImage');
    expect(await refusal(Buffer.from('hello'))).toBe('notAnImage');
    expect(await refusal(Buffer.from('%PDF-1.7 …'))).toBe('notAnImage');
    expect(await refusal(Buffer.from('\x89PNG\r\n\x1a\nnothing', 'latin1'))).toBe('damaged');
    const whole = await picture(400, 400).png({ compressionLevel: 0 }).toBuffer();
    expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('damaged');
  });

  it('is a drawing that can carry scripts', async () => {
    expect(await refusal(svg('<script>alert(1)</script>'))).toBe('svg');
    expect(await refusal(Buffer.concat([Buffer.from('<?xml version="1.0"?>\n<!-- x -->\n'), svg()]))).toBe(
      'svg',
    );
    expect(await refusal(Buffer.from([0x1f, 0x8b, 8, 0]))).toBe('svg');
  });

  it('is a file that is something else as well', async () => {
    const photo = await picture(40, 40).jpeg().toBuffer();
    expect(await refusal(Buffer.concat([photo, zipOf({ 'a.txt': 'hi' })]))).toBe('polyglot');
    expect(await refusal(Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')]))).toBe('polyglot');
    expect(await refusal(Buffer.concat([photo, Buffer.from('<?php system($_GET[0]); ?>')]))).toBe('polyglot');
    const gif = await picture(4, 4).gif().toBuffer();
    expect(await refusal(Buffer.concat([gif, Buffer.from('%PDF-1.4')]))).toBe('polyglot');
  });

  it('is one that becomes far too large when unpacked', async () => {
    const bomb = await picture(20_000, 3_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusal(bomb)).toBe('tooManyPixels');
  });

  it('is a photo that no browser shows', async () => {
    expect(await refusal(Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic….')]))).toBe(
      'heic',
    );
  });
});
