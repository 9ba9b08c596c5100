import type { InvoiceParty, IssuedInvoice } from '@nutshell/domain';
import { COLOUR, PAGE } from './layout.js';
import type { Sheet } from './sheet.js';
import type { Words } from './words.js';

const SHELL =
  'M16 2.5C9 6.2 4.5 11.2 4.5 18A11.5 11.5 0 0 0 16 29.5 11.5 11.5 0 0 0 27.5 18c0-6.8-4.5-11.8-11.5-15.5Z';
const KERNEL = 'M16 9.5c3.6 2.6 5.6 5.5 5.6 9a5.6 5.6 0 0 1-11.2 0c0-3.5 2-6.4 5.6-9Z';
const COLUMN = 226;
const SECOND = PAGE.right - COLUMN;

/** Who sends it and who gets it, what it is, and its number and days. */
export function drawHead(sheet: Sheet, invoice: IssuedInvoice, words: Words): void {
  drawMark(sheet);
  sheet.y = PAGE.top + 62;
  const left = drawParty(sheet, words.t('from'), invoice.seller, words, PAGE.left);
  const right = drawParty(sheet, words.t('to'), invoice.buyer, words, SECOND);
  sheet.y += Math.max(left, right) + 30;
  const title = `${words.t(`kind.${invoice.kind}`)} ${invoice.number}`;
  sheet.y +=
    sheet.write(title, PAGE.left, sheet.y, PAGE.right - PAGE.left, { weight: 'bold', size: 19 }) + 12;
  drawFacts(sheet, factsOf(invoice, words));
}

function drawMark(sheet: Sheet): void {
  const { doc } = sheet;
  doc.save().translate(PAGE.left - 4, PAGE.top - 7);
  doc.path(SHELL).fill(COLOUR.forest);
  doc.path(KERNEL).fill(COLOUR.kernel);
  doc.restore();
  sheet.write('Nutshell', PAGE.left + 30, PAGE.top, 200, { weight: 'bold', size: 14, colour: COLOUR.forest });
}

function drawParty(sheet: Sheet, label: string, party: InvoiceParty, words: Words, x: number): number {
  let y = sheet.y;
  y += sheet.write(label, x, y, COLUMN, { size: 8.5, colour: COLOUR.quiet }) + 2;
  y += sheet.write(party.name, x, y, COLUMN, { weight: 'bold', size: 10.5 }) + 1;
  y += sheet.write(partyLines(party, words).join('\n'), x, y, COLUMN);
  return y - sheet.y;
}

function partyLines(
  { tradeName, address, kvk, vatId, crkboNumber, email }: InvoiceParty,
  words: Words,
): string[] {
  const { t, country } = words;
  return [
    tradeName,
    address?.street,
    address && `${address.postcode}  ${address.town}`,
    address && address.country !== 'NL' ? country(address.country) : null,
    kvk && t('kvk', { number: kvk }),
    vatId && t('vatId', { number: vatId }),
    crkboNumber && t('crkbo', { number: crkboNumber }),
    email,
  ].filter((line): line is string => !!line);
}

type Fact = readonly [label: string, value: string];

function factsOf(
  { kind, number, issuedOn, dueOn, deliveredOn, ...invoice }: IssuedInvoice,
  { t, day }: Words,
): Fact[] {
  const facts: (Fact | null)[] = [
    [t('number'), number],
    [t('issuedOn'), day(issuedOn)],
    dueOn ? [t('dueOn'), day(dueOn)] : null,
    [t(`deliveredOn.${kind}`), day(deliveredOn)],
    invoice.credits && [t('credits'), invoice.credits.number],
    invoice.replaces && [t('replaces'), invoice.replaces.number],
    invoice.poNumber ? [t('poNumber'), invoice.poNumber] : null,
    invoice.costCentre ? [t('costCentre'), invoice.costCentre] : null,
  ];
  return facts.filter((fact) => fact !== null);
}

const IN_A_ROW = 4;

function drawFacts(sheet: Sheet, facts: readonly Fact[]): void {
  const width = (PAGE.right - PAGE.left) / IN_A_ROW;
  for (let from = 0; from < facts.length; from += IN_A_ROW) {
    const heights = facts.slice(from, from + IN_A_ROW).map(([label, value], index) => {
      const x = PAGE.left + index * width;
      const below = sheet.write(label, x, sheet.y, width - 10, { size: 8.5, colour: COLOUR.quiet }) + 1;
      return below + sheet.write(value, x, sheet.y + below, width - 10);
    });
    sheet.y += Math.max(...heights) + 9;
  }
  sheet.y += 12;
}
