import type { InvoiceNote, IssuedInvoice, VatLine } from '@nutshell/domain';
import { COLOUR, PAGE, type Ink } from './layout.js';
import type { Sheet } from './sheet.js';
import type { Words } from './words.js';

const WIDTH = 268;
const LEFT = PAGE.right - WIDTH;
const AMOUNT = 96;

/** The amount before VAT, the VAT of each rate, and the total. */
export function drawSums(sheet: Sheet, invoice: IssuedInvoice, words: Words): void {
  const { t, money } = words;
  sheet.ensure(90 + 18 * invoice.vatLines.length);
  row(sheet, t('exVat'), money(invoice.exVatCents));
  for (const rate of invoice.vatLines) row(sheet, vatLabel(rate, words), money(rate.vatCents));
  sheet.y += 2;
  sheet.rule(sheet.y, LEFT, PAGE.right, COLOUR.ink, 1);
  sheet.y += 7;
  const total = invoice.vatCents
    ? `${t(`total.${invoice.kind}`)} ${t('inclVat')}`
    : t(`total.${invoice.kind}`);
  row(sheet, total, money(invoice.totalCents), { weight: 'bold', size: 12 });
  sheet.y += 18;
}

export const vatLabel = ({ vat, vatPercent, exVatCents }: VatLine, { t, money, percent }: Words): string =>
  vat === 'STANDARD'
    ? t('vatOver', { percent: percent(vatPercent), amount: money(exVatCents) })
    : t(`vatNone.${vat}`, { amount: money(exVatCents) });

function row(sheet: Sheet, label: string, amount: string, ink: Ink = {}): void {
  const height = sheet.write(label, LEFT, sheet.y, WIDTH - AMOUNT, ink);
  sheet.write(amount, PAGE.right - AMOUNT, sheet.y, AMOUNT, { ...ink, align: 'right', figures: true });
  sheet.y += height + 4;
}

/** How it is or was paid, and the sentences that the law asks for. */
export function drawNotes(sheet: Sheet, invoice: IssuedInvoice, words: Words): void {
  const width = PAGE.right - PAGE.left;
  const [first, ...more] = paymentText(invoice, words);
  const inner = width - 28;
  const bold = { weight: 'bold' } as const;
  const height =
    sheet.height(first!, inner, bold) +
    more.reduce((sum, line) => sum + sheet.height(line, inner) + 2, 0) +
    22;
  sheet.ensure(height);
  sheet.doc.roundedRect(PAGE.left, sheet.y, width, height, 6).fillAndStroke(COLOUR.paper, COLOUR.line);
  let y = sheet.y + 11;
  y += sheet.write(first!, PAGE.left + 14, y, inner, bold) + 2;
  for (const line of more) y += sheet.write(line, PAGE.left + 14, y, inner) + 2;
  sheet.y += height + 14;
  for (const note of invoice.notes) {
    const text = noteText(note, invoice, words);
    sheet.ensure(sheet.height(text, width));
    sheet.y += sheet.write(text, PAGE.left, sheet.y, width) + 4;
  }
}

export function paymentText(invoice: IssuedInvoice, { t, day, money }: Words): string[] {
  const { payment, dueOn, number, totalCents } = invoice;
  if (payment.state === 'PAID') return [t('pay.PAID', { on: day(payment.on) })];
  if (payment.state !== 'DUE') return [t(`pay.${payment.state}`)];
  const first = t('pay.DUE', { amount: money(totalCents), dueOn: day(dueOn!) });
  const { iban, payee } = payment;
  if (!iban) return [first, t('pay.dueOnline')];
  return [`${first} ${t('pay.dueTo', { iban: grouped(iban), payee, number })}.`, t('pay.dueOnline')];
}

export const noteText = (note: InvoiceNote, { seller, buyer, issuer }: IssuedInvoice, { t }: Words): string =>
  t(`note.${note}`, { vatId: buyer.vatId ?? '', seller: seller.name, issuer: issuer?.name ?? '' });

/** NL91ABNA0417164300 → NL91 ABNA 0417 1643 00 */
export const grouped = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');
