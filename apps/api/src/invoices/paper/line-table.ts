import type { InvoiceLine, IssuedInvoice } from '@nutshell/domain';
import { COLOUR, PAGE, type Ink } from './layout.js';
import type { Sheet } from './sheet.js';
import { itemText, type Words } from './words.js';

/** Left edge and width of each column; the figures end where their column ends. */
const COLUMNS = {
  item: { x: PAGE.left, width: 238 },
  quantity: { x: PAGE.left + 244, width: 42 },
  price: { x: PAGE.left + 290, width: 66 },
  vat: { x: PAGE.left + 360, width: 58 },
  amount: { x: PAGE.left + 422, width: PAGE.right - PAGE.left - 422 },
} as const;
type Column = keyof typeof COLUMNS;

const GAP = 7;

/** What was sold, line by line; the head comes again on each page. */
export function drawLines(sheet: Sheet, { lines }: IssuedInvoice, words: Words): void {
  drawHead(sheet, words);
  for (const line of lines) drawLine(sheet, line, words);
  sheet.y += 6;
}

function cell(sheet: Sheet, column: Column, text: string, ink: Ink = {}): number {
  const { x, width } = COLUMNS[column];
  const figures = column !== 'item';
  return sheet.write(text, x, sheet.y, width, { align: figures ? 'right' : 'left', figures, ...ink });
}

function drawHead(sheet: Sheet, { t }: Words): void {
  const ink = { size: 8.5, colour: COLOUR.quiet };
  const heights = (Object.keys(COLUMNS) as Column[]).map((column) =>
    cell(sheet, column, t(`line.${column}`), ink),
  );
  sheet.y += Math.max(...heights) + 4;
  sheet.rule(sheet.y, PAGE.left, PAGE.right, COLOUR.ink, 1);
  sheet.y += GAP;
}

function drawLine(sheet: Sheet, line: InvoiceLine, words: Words): void {
  const { title, detail } = itemText(line.item, words);
  const { width } = COLUMNS.item;
  const quiet = { size: 8.5, colour: COLOUR.quiet };
  const titleHeight = sheet.height(title, width, { weight: 'bold' });
  const height = titleHeight + sheet.height(detail, width, quiet);
  if (sheet.ensure(height + 2 * GAP)) drawHead(sheet, words);
  cell(sheet, 'item', title, { weight: 'bold' });
  cell(sheet, 'quantity', String(line.quantity));
  cell(sheet, 'price', words.number(line.unitExVatCents));
  cell(sheet, 'vat', words.t(`rate.${line.vat}`, { percent: words.percent(line.vatPercent) }));
  cell(sheet, 'amount', words.number(line.exVatCents));
  sheet.y += titleHeight;
  cell(sheet, 'item', detail, quiet);
  sheet.y += height - titleHeight + GAP;
  sheet.rule(sheet.y);
  sheet.y += GAP;
}
