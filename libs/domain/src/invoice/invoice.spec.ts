import fc from 'fast-check';
import { SALE_VATS, seatsWithVat, vatTotals, type SaleVat } from '../money/index.js';
import {
  correctedInvoice,
  creditNote,
  draftProblems,
  feeInvoice,
  invoiceNumber,
  missingOfSeller,
  readAddress,
  saleInvoice,
  sellerCode,
  sellerCodeAt,
  type InvoiceParty,
  type IssuedInvoice,
} from './index.js';

const utrecht = { street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht', country: 'NL' };
const party = (more: Partial<InvoiceParty> = {}): InvoiceParty => ({
  name: 'Studio Vonk',
  business: true,
  address: utrecht,
  kvk: '12345678',
  vatId: 'NL000099998B57',
  email: 'hallo@vonk.example',
  ...more,
});
const seats = { kind: 'SEATS', title: 'Figma', on: '2026-12-22', place: 'Utrecht', seats: 3 } as const;
const rest = { language: 'nl', issuer: null, poNumber: null, costCentre: null } as const;

function sale(vat: SaleVat = 'STANDARD', exVatCents = 28_500, more: Partial<InvoiceParty> = {}) {
  const { vatCents, vatPercent } = seatsWithVat(exVatCents, 1, vat);
  const buyer = party({ name: 'Bakker B.V.' });
  const payment = { state: 'PAID', on: '2026-11-23' } as const;
  return saleInvoice({
    ...rest,
    seller: party(more),
    buyer,
    item: seats,
    exVatCents,
    vatCents,
    vat,
    vatPercent,
    payment,
  });
}
const issued = (vat?: SaleVat, exVatCents?: number): IssuedInvoice => ({
  ...sale(vat, exVatCents),
  number: 'VONK-2026-0001',
  issuedOn: '2026-11-23',
  dueOn: null,
});
const refund = { state: 'REFUND' } as const;

describe('an invoice', () => {
  it('is as long as it is wide: seats at their price, VAT, total', () => {
    expect(sale()).toMatchObject({
      kind: 'SALE',
      lines: [{ quantity: 3, unitExVatCents: 9_500, exVatCents: 28_500 }],
      vatLines: [{ exVatCents: 28_500, vatCents: 5_985 }],
      totalCents: 34_485,
      notes: [],
    });
    expect(draftProblems(sale())).toEqual([]);
  });

  it('takes seats together whose price is no whole number of cents', () =>
    expect(sale('STANDARD', 10_000).lines[0]).toMatchObject({ quantity: 1, unitExVatCents: 10_000 }));

  it('is refused where other VAT was charged', () =>
    expect(() =>
      saleInvoice({
        ...rest,
        seller: party(),
        buyer: party(),
        item: seats,
        exVatCents: 100,
        vatCents: 20,
        vat: 'STANDARD',
        vatPercent: 21,
        payment: refund,
      }),
    ).toThrow(RangeError));

  it('says what the law asks', () => {
    expect(sale('CRKBO').notes).toEqual(['EXEMPT']);
    expect(sale('KOR').notes).toEqual(['KOR']);
    expect(sale('KOR', 100, { business: false }).notes).toEqual(['PRIVATE_SELLER']);
    expect(sale('REVERSE_CHARGE').notes).toEqual(['REVERSE_CHARGE']);
  });

  it('shifts VAT only to a business elsewhere in the Union', () => {
    const draft = sale('REVERSE_CHARGE');
    expect(draftProblems(draft)).toHaveLength(1);
    const buyer = party({
      vatId: 'BE0123456789',
      address: { ...utrecht, postcode: '1000', town: 'Brussel', country: 'BE' },
    });
    expect(draftProblems({ ...draft, buyer })).toEqual([]);
  });

  it('is checked: names, addresses, lines and sums', () => {
    const draft = sale();
    expect(draftProblems({ ...draft, buyer: party({ name: ' ', address: null }) })).toHaveLength(2);
    expect(draftProblems({ ...draft, buyer: party({ business: false, address: null }) })).toEqual([]);
    expect(draftProblems({ ...draft, totalCents: 1 })).toHaveLength(1);
    expect(draftProblems({ ...draft, lines: [] })).toHaveLength(2);
  });

  it('waits for what is missing of the seller', () => {
    const bare = { address: null, kvk: null, vatId: null };
    expect(missingOfSeller(sale())).toEqual([]);
    expect(missingOfSeller(sale('STANDARD', 100, bare))).toEqual(['address', 'kvk', 'vatId']);
    expect(missingOfSeller(sale('CRKBO', 100, bare))).toEqual(['address', 'kvk', 'crkboNumber']);
    expect(missingOfSeller(sale('KOR', 100, { ...bare, business: false }))).toEqual([]);
  });
});

describe('credit notes', () => {
  it('take all of a sale back, line by line', () => {
    const note = creditNote(issued(), 0, 34_485, refund);
    expect(note).toMatchObject({
      kind: 'CREDIT',
      credits: { number: 'VONK-2026-0001', issuedOn: '2026-11-23' },
      lines: [{ quantity: 3, unitExVatCents: -9_500, exVatCents: -28_500 }],
      exVatCents: -28_500,
      vatCents: -5_985,
      totalCents: -34_485,
    });
    expect(draftProblems(note)).toEqual([]);
  });

  it('credit the same of each rate however the sum is cut, and never more than the sale', () => {
    const price = fc.integer({ min: 1, max: 1_000_000 });
    const cuts = fc.array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        price,
        fc.constantFrom(...SALE_VATS.filter((vat) => vat !== 'REVERSE_CHARGE')),
        cuts,
        (exVatCents, vat, wanted) => {
          const invoice = issued(vat, exVatCents);
          const creditAll = (sums: readonly number[]) => {
            let credited = 0;
            let exCredited = 0;
            for (const sum of sums) {
              const cents = Math.min(sum, invoice.totalCents - credited);
              if (cents === 0) continue;
              const note = creditNote(invoice, credited, cents, refund);
              expect(note.totalCents).toBe(-cents);
              expect(draftProblems(note)).toEqual([]);
              credited += cents;
              exCredited -= note.exVatCents;
            }
            return { credited, exCredited };
          };
          const one = creditAll(wanted);
          expect(creditAll(wanted.toReversed())).toEqual(one);
          expect(creditAll([...wanted, invoice.totalCents])).toEqual({
            credited: invoice.totalCents,
            exCredited: invoice.exVatCents,
          });
          expect(() =>
            creditNote(invoice, one.credited, invoice.totalCents - one.credited + 1, refund),
          ).toThrow(RangeError);
        },
      ),
    );
  });

  it('make room for a corrected invoice over what is left', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1_000_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (exVatCents, share) => {
          const invoice = issued('STANDARD', exVatCents);
          const credited = Math.floor(invoice.totalCents * share);
          const changed = {
            buyer: party({ name: 'Bakker Holding B.V.' }),
            poNumber: 'PO-7',
            costCentre: null,
          };
          const corrected = correctedInvoice(invoice, credited, changed);
          const note = creditNote(invoice, credited, invoice.totalCents - credited, { state: 'SETTLED' });
          expect(corrected.totalCents).toBe(invoice.totalCents - credited);
          expect(vatTotals([...corrected.vatLines, ...note.vatLines]).totalCents).toBe(0);
          expect(draftProblems(corrected)).toEqual([]);
          expect(corrected).toMatchObject({ ...changed, replaces: { number: invoice.number } });
        },
      ),
    );
    expect(() =>
      correctedInvoice(issued(), 34_485, { buyer: party(), poNumber: null, costCentre: null }),
    ).toThrow(RangeError);
  });
});

it('a fee carries the VAT that was withheld', () => {
  const fee = {
    month: '2026-11',
    percent: 10,
    lastDay: '2026-11-30',
    exVatCents: 101,
    vatCents: 22,
    vatPercent: 21,
  };
  const invoice = feeInvoice(
    { ...rest, seller: party(), buyer: party(), payment: { state: 'WITHHELD' } },
    fee,
  );
  expect(invoice).toMatchObject({
    kind: 'FEE',
    totalCents: 123,
    lines: [{ item: { kind: 'FEE', month: '2026-11' } }],
  });
  expect(draftProblems(invoice)).toEqual([]);
});

it('numbers say whose, when and the how manieth', () => {
  expect(invoiceNumber('VONK', 2026, 7)).toBe('VONK-2026-0007');
  expect(invoiceNumber('VONK', 2026, 12_345)).toBe('VONK-2026-12345');
  expect(['Studio Vonk', 'Café Één!', '★', 'Q'].map(sellerCode)).toEqual([
    'STUDIO',
    'CAFEEE',
    'TRAINR',
    'TRAINR',
  ]);
  expect([1, 2, 12].map((attempt) => sellerCodeAt('Vonk', attempt))).toEqual(['VONK', 'VONK2', 'VONK12']);
});

it('reads a Dutch address', () => {
  expect(readAddress('Oudegracht 1, 3511ab Utrecht')).toEqual(utrecht);
  expect(readAddress('Oudegracht 1\n3511 AB  Utrecht\nNederland')).toEqual(utrecht);
  expect(readAddress('Oudegracht 1 bis\n3511 AB Utrecht, Nederland')).toEqual({
    ...utrecht,
    street: 'Oudegracht 1 bis',
  });
  expect(readAddress("Plein 1944 2, 5211 XY 's-Hertogenbosch")).toMatchObject({
    street: 'Plein 1944 2',
    town: "'s-Hertogenbosch",
  });
  expect(['', null, 'Utrecht', 'Oudegracht 1, Utrecht', '3511 AB Utrecht'].map(readAddress)).toEqual(
    Array(5).fill(null),
  );
});
