import { correctedInvoice, creditNote, SALE_VATS, type IssuedInvoice } from '@nutshell/domain';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { canBeUbl, invoiceUbl } from '../../apps/api/src/invoices/ubl/invoice-ubl.js';
import {
  belgianBuyer,
  consumer,
  draftSale,
  due,
  dutchBuyer,
  issued,
  papers,
  party,
} from '../support/invoices.js';

/** Every element as a list, every text as it was written. */
const parser = new XMLParser({
  ignoreAttributes: false,
  htmlEntities: true,
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  isArray: (_name, _path, _leaf, attribute) => !attribute,
});
type Node = { [name: string]: Node[] } & { '#text'?: string; '@_schemeID'?: string };
const read = (invoice: IssuedInvoice): Node => {
  const parsed = parser.parse(invoiceUbl(invoice)) as Record<string, Node[]>;
  return (parsed.Invoice ?? parsed.CreditNote)![0]!;
};

/** The nodes at the end of a path of names. */
const at = (node: Node, path: string): Node[] =>
  path.split('/').reduce<Node[]>((nodes, name) => nodes.flatMap((one) => one[name] ?? []), [node]);
const text = (node: Node, path: string): string | undefined => {
  const [found] = at(node, path) as unknown as (string | { '#text': string })[];
  return typeof found === 'string' ? found : found?.['#text'];
};
const cents = (node: Node, path: string): number => Math.round(Number(text(node, path) ?? 0) * 100);

describe('the UBL of an invoice', () => {
  it('is a Peppol BIS 3 invoice between two Dutch businesses', () => {
    const ubl = read(papers.standard!);
    expect(text(ubl, 'CustomizationID')).toBe(
      'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
    );
    expect(text(ubl, 'ProfileID')).toBe('urn:fdc:peppol.eu:2017:poacc:billing:01:1.0');
    expect(text(ubl, 'InvoiceTypeCode')).toBe('380');
    expect(text(ubl, 'DueDate')).toBe('2026-12-07');
    expect(text(ubl, 'OrderReference/ID')).toBe('PO-2026-118');
    expect(text(ubl, 'AccountingCost')).toBe('4410 Opleidingen');
    expect(text(ubl, 'BuyerReference')).toBe('PO-2026-118');
    for (const [side, kvk] of [
      ['AccountingSupplierParty', '12345678'],
      ['AccountingCustomerParty', '87654321'],
    ]) {
      const [one] = at(ubl, `${side}/Party`) as [Node];
      expect([at(one, 'EndpointID')[0]!['@_schemeID'], text(one, 'EndpointID')]).toEqual(['0106', kvk]);
      expect(at(one, 'PartyLegalEntity/CompanyID')[0]).toMatchObject({ '#text': kvk, '@_schemeID': '0106' });
      for (const part of ['StreetName', 'CityName', 'PostalZone', 'Country/IdentificationCode'])
        expect(text(one, `PostalAddress/${part}`)).toBeTruthy();
      expect(text(one, 'PartyTaxScheme/TaxScheme/ID')).toBe('VAT');
    }
    expect(text(ubl, 'PaymentMeans/PaymentMeansCode')).toBe('58');
    expect(text(ubl, 'PaymentMeans/PayeeFinancialAccount/ID')).toBe('NL91ABNA0417164300');
    expect(text(ubl, 'PayeeParty/PartyName/Name')).toBe('Nutshell B.V.');
    expect(text(ubl, 'InvoiceLine/Item/ClassifiedTaxCategory/ID')).toBe('S');
    expect(text(ubl, 'LegalMonetaryTotal/PayableAmount')).toBe('344.85');
  });

  it('has its elements in the order of the schema', () => {
    const names = Object.keys(read(papers.standard!)).filter((name) => !name.startsWith('@'));
    expect(names).toEqual([
      'CustomizationID',
      'ProfileID',
      'ID',
      'IssueDate',
      'DueDate',
      'InvoiceTypeCode',
      'Note',
      'DocumentCurrencyCode',
      'AccountingCost',
      'BuyerReference',
      'OrderReference',
      'AccountingSupplierParty',
      'AccountingCustomerParty',
      'PayeeParty',
      'Delivery',
      'PaymentMeans',
      'PaymentTerms',
      'TaxTotal',
      'LegalMonetaryTotal',
      'InvoiceLine',
    ]);
  });

  it('is a credit note with positive amounts that names its invoice', () => {
    const ubl = read(papers.credit!);
    expect(text(ubl, 'CreditNoteTypeCode')).toBe('381');
    expect(text(ubl, 'BillingReference/InvoiceDocumentReference/ID')).toBe('STUDIO-2026-0001');
    expect(cents(ubl, 'LegalMonetaryTotal/TaxInclusiveAmount')).toBe(17_000);
    expect(text(ubl, 'CreditNoteLine/CreditedQuantity')).toBe('1');
    expect(text(ubl, 'DueDate')).toBeUndefined();
  });

  it('says why there is no VAT', () => {
    const category = (invoice: IssuedInvoice) => {
      const [found] = at(read(invoice), 'TaxTotal/TaxSubtotal/TaxCategory') as [Node];
      return [text(found, 'ID'), text(found, 'Percent'), text(found, 'TaxExemptionReasonCode')];
    };
    expect(category(papers.exempt!)).toEqual(['E', '0', 'VATEX-EU-132-1I']);
    expect(category(papers.reverse!)).toEqual(['AE', '0', 'VATEX-EU-AE']);
    expect(category(issued(draftSale({ vat: 'KOR' })))).toEqual(['E', '0', undefined]);
    expect(category(papers.kor!)).toEqual(['O', undefined, 'VATEX-EU-O']);
    const outside = read(papers.kor!);
    for (const side of ['AccountingSupplierParty', 'AccountingCustomerParty'])
      expect(at(outside, `${side}/Party/PartyTaxScheme`)).toEqual([]);
    const [exempt] = at(
      read(issued(draftSale({ vat: 'CRKBO', seller: party({ vatId: null, crkboNumber: 'CRKBO-1' }) }))),
      'AccountingSupplierParty/Party/PartyTaxScheme',
    ) as [Node];
    expect([text(exempt, 'CompanyID'), text(exempt, 'TaxScheme/ID')]).toEqual(['CRKBO-1', 'CRKBO']);
  });

  it('reaches a foreign company by its VAT number, and is not made for who cannot be reached', () => {
    const [endpoint] = at(read(papers.reverse!), 'AccountingCustomerParty/Party/EndpointID') as [Node];
    expect(endpoint).toMatchObject({ '#text': 'BE0123456789', '@_schemeID': '9925' });
    expect(canBeUbl(issued(draftSale({ buyer: consumer })))).toBe(false);
    expect(canBeUbl(issued(draftSale({ buyer: party({ kvk: null, vatId: null }) })))).toBe(false);
  });

  it('survives what people type', () => {
    const title = `<b>"Lassen" & 'snijden'</b> \u0007 – ½ dag €`;
    const ubl = read(issued(draftSale({ title, poNumber: '<&>' })));
    expect(text(ubl, 'InvoiceLine/Item/Name')).toBe(`<b>"Lassen" & 'snijden'</b>  – ½ dag €`);
    expect(text(ubl, 'OrderReference/ID')).toBe('<&>');
  });

  it('adds up by the rules of EN 16931 (BR-CO-10 to BR-CO-17), whatever was sold and credited', () => {
    const cases = fc.record({
      vat: fc.constantFrom(...SALE_VATS),
      seats: fc.integer({ min: 1, max: 20 }),
      seatExVatCents: fc.integer({ min: 1, max: 250_000 }),
      paid: fc.boolean(),
      share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ vat, paid, share, ...more }) => {
        const buyer = vat === 'REVERSE_CHARGE' ? belgianBuyer : dutchBuyer;
        const payment = paid ? ({ state: 'PAID', on: '2026-11-23' } as const) : due;
        const sale = issued(draftSale({ ...more, vat, buyer, payment }));
        const part = Math.max(1, Math.floor(sale.totalCents * share));
        const note = issued(creditNote(sale, 0, part, { state: 'REFUND' }), 2);
        adds(sale);
        adds(note);
        if (part < sale.totalCents)
          adds(issued(correctedInvoice(sale, part, { buyer, poNumber: null, costCentre: null }), 3));
      }),
      { numRuns: 60 },
    );
  });
});

function adds(invoice: IssuedInvoice): void {
  const ubl = read(invoice);
  const lines = [...at(ubl, 'InvoiceLine'), ...at(ubl, 'CreditNoteLine')];
  const [totals] = at(ubl, 'LegalMonetaryTotal') as [Node];
  const subtotals = at(ubl, 'TaxTotal/TaxSubtotal');
  const sum = (nodes: Node[], path: string): number =>
    nodes.reduce((total, node) => total + cents(node, path), 0);
  for (const line of lines) {
    const quantity = Number(text(line, 'InvoicedQuantity') ?? text(line, 'CreditedQuantity'));
    expect(quantity * cents(line, 'Price/PriceAmount')).toBe(cents(line, 'LineExtensionAmount'));
    expect(cents(line, 'Price/PriceAmount')).toBeGreaterThanOrEqual(0); // BR-27
  }
  // BR-CO-10, BR-CO-13
  expect(cents(totals, 'LineExtensionAmount')).toBe(sum(lines, 'LineExtensionAmount'));
  expect(cents(totals, 'TaxExclusiveAmount')).toBe(cents(totals, 'LineExtensionAmount'));
  // BR-CO-14, BR-CO-15, BR-CO-16
  expect(cents(ubl, 'TaxTotal/TaxAmount')).toBe(sum(subtotals, 'TaxAmount'));
  expect(cents(totals, 'TaxInclusiveAmount')).toBe(
    cents(totals, 'TaxExclusiveAmount') + cents(ubl, 'TaxTotal/TaxAmount'),
  );
  expect(cents(totals, 'PayableAmount')).toBe(
    cents(totals, 'TaxInclusiveAmount') - cents(totals, 'PrepaidAmount'),
  );
  for (const subtotal of subtotals) {
    const percent = Number(text(subtotal, 'TaxCategory/Percent') ?? 0);
    // BR-CO-17: to the cent for what was sold; a part that was credited may be a cent off, and its rest as much.
    const exact = (cents(subtotal, 'TaxableAmount') * percent) / 100;
    expect(Math.abs(cents(subtotal, 'TaxAmount') - exact)).toBeLessThanOrEqual(
      invoice.kind === 'SALE' && !invoice.replaces ? 0.5 : 1.5,
    );
  }
}
