import type { InvoiceParty } from '@nutshell/domain';
import type { Config } from '../platform/config.js';
import type { Language } from '../platform/i18n.js';
import type { InvoicePartyType, InvoiceType } from './invoices.graphql.js';
import type { InvoiceView } from './invoices.queries.js';
import { noteText, paymentText, vatLabel } from './paper/sums.js';
import { itemText, wordsIn } from './paper/words.js';
import { canBeUbl } from './ubl/invoice-ubl.js';

/** An invoice as the clients see it, its texts in the language of the request. */
export function invoiceType(
  { snapshot, ...view }: InvoiceView,
  language: Language,
  { publicUrl }: Config,
): InvoiceType {
  const words = wordsIn(language);
  const { poNumber, costCentre, deliveredOn } = snapshot;
  return {
    ...view,
    poNumber,
    costCentre,
    deliveredOn,
    paid: view.openCents === 0,
    seller: partyType(snapshot.seller),
    buyer: partyType(snapshot.buyer),
    lines: snapshot.lines.map(({ item, ...line }) => ({
      ...line,
      ...itemText(item, words),
      rate: words.t(`rate.${line.vat}`, { percent: words.percent(line.vatPercent) }),
    })),
    vatLines: snapshot.vatLines.map((rate) => ({
      ...rate,
      percent: rate.vatPercent,
      label: vatLabel(rate, words),
    })),
    notes: snapshot.notes.map((note) => noteText(note, snapshot, words)),
    paymentTexts: paymentText(snapshot, words),
    language: snapshot.language === 'en' ? 'EN' : 'NL',
    pdfUrl: `${publicUrl}/invoices/${view.id}.pdf`,
    ublUrl: canBeUbl(snapshot) ? `${publicUrl}/invoices/${view.id}.xml` : null,
  };
}

const partyType = ({ address, crkboNumber, tradeName, ...party }: InvoiceParty): InvoicePartyType => ({
  ...party,
  tradeName: tradeName ?? null,
  street: address?.street ?? null,
  postcode: address?.postcode ?? null,
  town: address?.town ?? null,
  country: address?.country ?? null,
  crkboNumber: crkboNumber ?? null,
});
