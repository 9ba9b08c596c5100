// Draws the PNG icons from the mark. Run by hand after the mark changes: node build/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';

const folder = resolve(import.meta.dirname, '../public');
const mark = readFileSync(resolve(folder, 'favicon.svg'));

/** The mark on paper; `share` is how much of the side it takes. */
const icon = async (size, share) => {
  const inner = Math.round(size * share);
  const drawn = await sharp(mark, { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .png()
    .toBuffer();
  return sharp({ create: { width: size, height: size, channels: 4, background: '#fbf8f3' } })
    .composite([{ input: drawn, gravity: 'centre' }])
    .png({ palette: true })
    .toBuffer();
};

/** An .ico file that holds one PNG. */
const ico = (png, size) => {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, png]);
};

writeFileSync(resolve(folder, 'icons/icon-192.png'), await icon(192, 0.78));
writeFileSync(resolve(folder, 'icons/icon-512.png'), await icon(512, 0.78));
writeFileSync(resolve(folder, 'icons/maskable-512.png'), await icon(512, 0.56));
writeFileSync(resolve(folder, 'icons/apple-touch-icon.png'), await icon(180, 0.7));
// The picture beside a link on other sites, where a page has none of its own.
const share = await sharp({ create: { width: 1200, height: 630, channels: 4, background: '#fbf8f3' } })
  .composite([
    { input: await sharp(mark, { density: 720 }).resize(320, 320).png().toBuffer(), gravity: 'centre' },
  ])
  .png({ palette: true })
  .toBuffer();
writeFileSync(resolve(folder, 'icons/share.png'), share);

const small = await sharp(mark, { density: 72 }).resize(32, 32).png().toBuffer();
writeFileSync(resolve(folder, 'favicon.ico'), ico(small, 32));
