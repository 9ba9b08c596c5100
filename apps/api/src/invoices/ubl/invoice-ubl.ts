import type { IssuedInvoice, InvoiceLine, VatLine } from '@nutshell/domain';
import { itemText, wordsIn } from '../paper/words.js';
import { noteText, paymentText } from '../paper/sums.js';
import { endpointOf, partyElement } from './party.js';
import { categoryElement, taxCategory } from './tax.js';
import { element, optional, type Xml } from './xml.js';

const CUSTOMIZATION = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const PROFILE = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';
const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const COMMERCIAL_INVOICE = '380';
const CREDIT_NOTE = '381';
const SEPA_TRANSFER = '58';
const ONLINE_PAYMENT = '48';
const STANDING_AGREEMENT = '57';
const ONE = 'C62';

/** Whether both parties can be written as Peppol asks: a business that can be reached, with its address. */
export const canBeUbl = ({ seller, buyer }: Pick<IssuedInvoice, 'seller' | 'buyer'>): boolean =>
  [seller, buyer].every((party) => party.business && party.address && endpointOf(party));

/** An invoice or a credit note in UBL 2.1, after Peppol BIS Billing 3.0 and the Dutch rules in it. */
export function invoiceUbl(invoice: IssuedInvoice): string {
  const credit = invoice.kind === 'CREDIT';
  const root = credit ? 'CreditNote' : 'Invoice';
  const inScope = invoice.vatLines.every(
    ({ vat, vatPercent }) => taxCategory(vat, vatPercent, invoice).id !== 'O',
  );
  const body = [
    element('cbc:CustomizationID', CUSTOMIZATION),
    element('cbc:ProfileID', PROFILE),
    element('cbc:ID', invoice.number),
    element('cbc:IssueDate', invoice.issuedOn),
    credit ? null : optional('cbc:DueDate', invoice.dueOn),
    element(`cbc:${credit ? 'CreditNote' : 'Invoice'}TypeCode`, credit ? CREDIT_NOTE : COMMERCIAL_INVOICE),
    optional('cbc:Note', notesOf(invoice)),
    element('cbc:DocumentCurrencyCode', 'EUR'),
    optional('cbc:AccountingCost', invoice.costCentre),
    // A reference of the buyer is obligatory (PEPPOL-EN16931-R003): where they gave none, the number they find it by.
    element('cbc:BuyerReference', invoice.poNumber ?? invoice.number),
    invoice.poNumber ? element('cac:OrderReference', [element('cbc:ID', invoice.poNumber)]) : null,
    earlierInvoice(invoice),
    element('cac:AccountingSupplierParty', [partyElement(invoice.seller, inScope)]),
    element('cac:AccountingCustomerParty', [partyElement(invoice.buyer, inScope)]),
    payee(invoice),
    element('cac:Delivery', [element('cbc:ActualDeliveryDate', invoice.deliveredOn)]),
    paymentMeans(invoice),
    element('cac:PaymentTerms', [
      element('cbc:Note', paymentText(invoice, wordsIn(invoice.language)).join(' ')),
    ]),
    taxTotal(invoice),
    monetaryTotal(invoice),
    ...invoice.lines.map((line, index) => lineElement(invoice, line, index)),
  ];
  const namespaces = {
    xmlns: `${UBL}${root}-2`,
    'xmlns:cac': `${UBL}CommonAggregateComponents-2`,
    'xmlns:cbc': `${UBL}CommonBasicComponents-2`,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, body, namespaces)}\n`;
}

/** Amounts of a credit note are positive in UBL: the document itself says that they come back. */
const cents = ({ kind }: IssuedInvoice, amount: number): string =>
  ((kind === 'CREDIT' ? -amount : amount) / 100).toFixed(2);
const amount = (name: string, invoice: IssuedInvoice, value: number): Xml =>
  element(name, cents(invoice, value), { currencyID: 'EUR' });

function notesOf(invoice: IssuedInvoice): string | null {
  const words = wordsIn(invoice.language);
  return invoice.notes.map((note) => noteText(note, invoice, words)).join(' ') || null;
}

function earlierInvoice({ credits, replaces }: IssuedInvoice): Xml | null {
  const earlier = credits ?? replaces;
  return (
    earlier &&
    element('cac:BillingReference', [
      element('cac:InvoiceDocumentReference', [
        element('cbc:ID', earlier.number),
        element('cbc:IssueDate', earlier.issuedOn),
      ]),
    ])
  );
}

/** Who is paid for the seller. */
const payee = ({ issuer, payment }: IssuedInvoice): Xml | null =>
  issuer && payment.state === 'DUE'
    ? element('cac:PayeeParty', [
        element('cac:PartyName', [element('cbc:Name', issuer.name)]),
        issuer.kvk
          ? element('cac:PartyLegalEntity', [element('cbc:CompanyID', issuer.kvk, { schemeID: '0106' })])
          : null,
      ])
    : null;

function paymentMeans({ payment, number }: IssuedInvoice): Xml {
  if (payment.state !== 'DUE' || !payment.iban) {
    const online = payment.state === 'DUE' || payment.state === 'PAID';
    return element('cac:PaymentMeans', [
      element('cbc:PaymentMeansCode', online ? ONLINE_PAYMENT : STANDING_AGREEMENT),
    ]);
  }
  return element('cac:PaymentMeans', [
    element('cbc:PaymentMeansCode', SEPA_TRANSFER),
    element('cbc:PaymentID', number),
    element('cac:PayeeFinancialAccount', [
      element('cbc:ID', payment.iban),
      element('cbc:Name', payment.payee),
    ]),
  ]);
}

const taxTotal = (invoice: IssuedInvoice): Xml =>
  element('cac:TaxTotal', [
    amount('cbc:TaxAmount', invoice, invoice.vatCents),
    ...invoice.vatLines.map((rate) => taxSubtotal(invoice, rate)),
  ]);

const taxSubtotal = (invoice: IssuedInvoice, { vat, vatPercent, exVatCents, vatCents }: VatLine): Xml =>
  element('cac:TaxSubtotal', [
    amount('cbc:TaxableAmount', invoice, exVatCents),
    amount('cbc:TaxAmount', invoice, vatCents),
    categoryElement('cac:TaxCategory', taxCategory(vat, vatPercent, invoice), true),
  ]);

function monetaryTotal(invoice: IssuedInvoice): Xml {
  const { exVatCents, totalCents, payment } = invoice;
  const prepaid = payment.state === 'PAID' || payment.state === 'WITHHELD' ? totalCents : 0;
  return element('cac:LegalMonetaryTotal', [
    amount('cbc:LineExtensionAmount', invoice, exVatCents),
    amount('cbc:TaxExclusiveAmount', invoice, exVatCents),
    amount('cbc:TaxInclusiveAmount', invoice, totalCents),
    prepaid ? amount('cbc:PrepaidAmount', invoice, prepaid) : null,
    amount('cbc:PayableAmount', invoice, totalCents - prepaid),
  ]);
}

function lineElement(invoice: IssuedInvoice, line: InvoiceLine, index: number): Xml {
  const credit = invoice.kind === 'CREDIT';
  const { title, detail } = itemText(line.item, wordsIn(invoice.language));
  return element(credit ? 'cac:CreditNoteLine' : 'cac:InvoiceLine', [
    element('cbc:ID', String(index + 1)),
    element(credit ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity', String(line.quantity), {
      unitCode: ONE,
    }),
    amount('cbc:LineExtensionAmount', invoice, line.exVatCents),
    element('cac:Item', [
      element('cbc:Description', detail),
      element('cbc:Name', title),
      categoryElement('cac:ClassifiedTaxCategory', taxCategory(line.vat, line.vatPercent, invoice), false),
    ]),
    element('cac:Price', [amount('cbc:PriceAmount', invoice, line.unitExVatCents)]),
  ]);
}
