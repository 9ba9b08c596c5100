import type { IssuedInvoice } from '@nutshell/domain';
import { BYTE_ORDER_MARK, csvLine, csvSum as sum, csvText } from '../platform/csv.js';
import type { Language } from '../platform/i18n.js';
import { wordsIn } from './paper/words.js';

const COLUMNS = [
  'number',
  'kind',
  'issuedOn',
  'dueOn',
  'deliveredOn',
  'seller',
  'buyer',
  'buyerVatId',
  'poNumber',
  'costCentre',
  'rate',
  'vatKind',
  'exVat',
  'vat',
  'total',
  'credits',
] as const;

/** The first line: what Excel needs to know that this is UTF-8, and the name of each column. */
export const csvHead = (language: Language): string =>
  BYTE_ORDER_MARK + csvLine(COLUMNS.map((column) => csvText(wordsIn(language).t(`csv.${column}`))));

/** One line per rate of VAT; sums with a decimal comma, as a Dutch spreadsheet reads them. */
export function csvLines(invoice: IssuedInvoice, language: Language): string {
  const { t } = wordsIn(language);
  return invoice.vatLines
    .map((rate) => {
      const cells: Record<(typeof COLUMNS)[number], string> = {
        number: csvText(invoice.number),
        kind: csvText(t(`csvKind.${invoice.kind}`)),
        issuedOn: invoice.issuedOn,
        dueOn: invoice.dueOn ?? '',
        deliveredOn: invoice.deliveredOn,
        seller: csvText(invoice.seller.name),
        buyer: csvText(invoice.buyer.name),
        buyerVatId: csvText(invoice.buyer.vatId ?? ''),
        poNumber: csvText(invoice.poNumber ?? ''),
        costCentre: csvText(invoice.costCentre ?? ''),
        rate: String(rate.vatPercent),
        vatKind: csvText(t(`csvVat.${rate.vat}`)),
        exVat: sum(rate.exVatCents),
        vat: sum(rate.vatCents),
        total: sum(rate.exVatCents + rate.vatCents),
        credits: csvText(invoice.credits?.number ?? ''),
      };
      return csvLine(COLUMNS.map((column) => cells[column]));
    })
    .join('');
}
