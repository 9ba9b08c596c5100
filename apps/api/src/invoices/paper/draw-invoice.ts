import type { InvoiceParty, IssuedInvoice } from '@nutshell/domain';
import type { Language } from '../../platform/i18n.js';
import { drawHead } from './head.js';
import { drawLines } from './line-table.js';
import { COLOUR, PAGE } from './layout.js';
import { Sheet } from './sheet.js';
import { drawNotes, drawSums, grouped } from './sums.js';
import { wordsIn, type Words } from './words.js';

export async function drawInvoice(invoice: IssuedInvoice, language: Language): Promise<Buffer> {
  const words = wordsIn(language);
  const sheet = new Sheet({
    title: `${words.t(`kind.${invoice.kind}`)} ${invoice.number}`,
    author: invoice.seller.name,
    language,
    madeOn: new Date(`${invoice.issuedOn}T12:00:00Z`),
  });
  drawHead(sheet, invoice, words);
  drawLines(sheet, invoice, words);
  drawSums(sheet, invoice, words);
  drawNotes(sheet, invoice, words);
  return sheet.finish((page, pages) => drawFoot(sheet, invoice, words, page, pages));
}

const FOOT = 790;
const PAGE_NUMBER = 90;

function drawFoot(sheet: Sheet, invoice: IssuedInvoice, words: Words, page: number, pages: number): void {
  const ink = { size: 8, colour: COLOUR.quiet };
  sheet.rule(FOOT - 8);
  const { payment } = invoice;
  const account =
    payment.state === 'DUE' && payment.iban ? `IBAN ${grouped(payment.iban)} (${payment.payee})` : null;
  const line = [legalLine(invoice.seller, words), account].filter(Boolean).join(' · ');
  sheet.write(line, PAGE.left, FOOT, PAGE.right - PAGE.left - PAGE_NUMBER, ink);
  sheet.write(words.t('page', { page, pages }), PAGE.right - PAGE_NUMBER, FOOT, PAGE_NUMBER, {
    ...ink,
    align: 'right',
  });
}

const legalLine = ({ name, kvk, vatId }: InvoiceParty, { t }: Words): string =>
  [name, kvk && t('kvk', { number: kvk }), vatId && t('vatId', { number: vatId })]
    .filter(Boolean)
    .join(' · ');
