import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openSync, type Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { COLOUR, PAGE, type Ink, type Weight } from './layout.js';

/** Inter has Latin, Greek and Cyrillic, and figures of one width. */
const FONTS = {
  regular: '400Regular/Inter_400Regular.ttf',
  bold: '600SemiBold/Inter_600SemiBold.ttf',
} as const satisfies Record<Weight, string>;

const fontFile = (weight: Weight): string =>
  join(
    dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json')),
    FONTS[weight],
  );

const fonts = new Map<Weight, Font>();
/** Read once: that takes longer than most invoices. A document takes its own part of it. */
function font(weight: Weight): Font {
  let read = fonts.get(weight);
  if (!read) fonts.set(weight, (read = openSync(fontFile(weight)) as Font));
  return read;
}

export interface SheetInfo {
  title: string;
  author: string;
  language: string;
  /** What the file says of its own making; the same invoice gives the same bytes. */
  madeOn: Date;
}

/** A4 sheets with a place where the next thing goes. Lengths are in points, from the top left. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  y: number = PAGE.top;

  constructor({ title, author, language, madeOn }: SheetInfo) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      lang: language,
      displayTitle: true,
      pdfVersion: '1.7',
      info: {
        Title: title,
        Author: author,
        Creator: 'Nutshell',
        Producer: 'Nutshell',
        CreationDate: madeOn,
        ModDate: madeOn,
      },
    });
    for (const weight of ['regular', 'bold'] as const)
      this.doc.registerFont(weight, font(weight) as unknown as PDFKit.Mixins.PDFFontSource);
  }

  /** Writes a text in a box, wrapped; returns its height. */
  write(text: string, x: number, y: number, width: number, ink: Ink = {}): number {
    const options = this.options(width, ink);
    const height = this.height(text, width, ink);
    this.doc.fillColor(ink.colour ?? COLOUR.ink).text(text, x, y, options);
    return height;
  }

  height(text: string, width: number, ink: Ink = {}): number {
    const options = this.options(width, ink);
    this.doc.font(ink.weight ?? 'regular').fontSize(ink.size ?? 9.5);
    return this.doc.heightOfString(text, options);
  }

  rule(
    y: number,
    from: number = PAGE.left,
    to: number = PAGE.right,
    colour: string = COLOUR.line,
    width = 0.75,
  ): void {
    this.doc.moveTo(from, y).lineTo(to, y).lineWidth(width).strokeColor(colour).stroke();
  }

  /** Goes to a new page where less than `height` is left. @returns whether it did */
  ensure(height: number): boolean {
    if (this.y + height <= PAGE.bottom) return false;
    this.doc.addPage();
    this.y = PAGE.top;
    return true;
  }

  /** Writes on every page, then ends the document. */
  async finish(foot: (page: number, pages: number) => void): Promise<Buffer> {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.doc.switchToPage(page);
      foot(page + 1, count);
    }
    const chunks: Buffer[] = [];
    this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise<void>((resolve, reject) => {
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    this.doc.end();
    await ended;
    return Buffer.concat(chunks);
  }

  private options(width: number, ink: Ink): PDFKit.Mixins.TextOptions {
    this.doc.font(ink.weight ?? 'regular').fontSize(ink.size ?? 9.5);
    return { width, align: ink.align ?? 'left', lineGap: 2.5, ...(ink.figures && { features: ['tnum'] }) };
  }
}
