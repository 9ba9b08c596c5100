import {
  creditNote,
  feeInvoice,
  saleInvoice,
  seatsWithVat,
  type InvoiceDraft,
  type InvoiceParty,
  type IssuedInvoice,
  type SaleVat,
} from '@nutshell/domain';

const utrecht = { street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht', country: 'NL' };

export const party = (more: Partial<InvoiceParty> = {}): InvoiceParty => ({
  name: 'Studio Vonk',
  business: true,
  address: utrecht,
  kvk: '12345678',
  vatId: 'NL000099998B57',
  email: 'hallo@vonk.example',
  ...more,
});

export const dutchBuyer = party({
  name: 'Bakker & Zonen B.V.',
  address: { street: 'Stationsplein 9', postcode: '3818 LE', town: 'Amersfoort', country: 'NL' },
  kvk: '87654321',
  vatId: 'NL004495445B01',
  email: 'administratie@bakker.example',
});

export const belgianBuyer = party({
  name: 'Smeets Constructie NV',
  address: { street: 'Grote Markt 1', postcode: '2000', town: 'Antwerpen', country: 'BE' },
  kvk: null,
  vatId: 'BE0123456789',
  email: 'boekhouding@smeets.example',
});

export const consumer = party({
  name: 'Bas van der Wal',
  business: false,
  address: null,
  kvk: null,
  vatId: null,
  email: 'bas@voorbeeld.example',
});

export const platform = party({
  name: 'Nutshell B.V.',
  address: { street: 'Herengracht 100', postcode: '1015 BS', town: 'Amsterdam', country: 'NL' },
  kvk: '98765432',
  vatId: 'NL004495445B01',
  email: 'administratie@nutshell.example',
});

export interface SaleOptions {
  vat?: SaleVat;
  seats?: number;
  seatExVatCents?: number;
  seller?: InvoiceParty;
  buyer?: InvoiceParty;
  title?: string;
  payment?: InvoiceDraft['payment'];
  poNumber?: string | null;
  costCentre?: string | null;
  language?: 'nl' | 'en';
}

export const due = { state: 'DUE', iban: 'NL91ABNA0417164300', payee: 'Nutshell B.V.' } as const;

export function draftSale(options: SaleOptions = {}): InvoiceDraft {
  const {
    vat = 'STANDARD',
    seats = 3,
    seatExVatCents = 9_500,
    title = 'Figma-componenten in één ochtend',
  } = options;
  const { exVatCents, vatCents, vatPercent } = seatsWithVat(seatExVatCents, seats, vat);
  return saleInvoice({
    language: options.language ?? 'nl',
    seller: options.seller ?? party(),
    buyer: options.buyer ?? dutchBuyer,
    issuer: platform,
    poNumber: options.poNumber ?? null,
    costCentre: options.costCentre ?? null,
    payment: options.payment ?? { state: 'PAID', on: '2026-11-23' },
    item: { kind: 'SEATS', title, on: '2026-12-22', place: 'Utrecht', seats },
    exVatCents,
    vatCents,
    vat,
    vatPercent,
  });
}

export const issued = (draft: InvoiceDraft, sequence = 1): IssuedInvoice => ({
  ...draft,
  number: `STUDIO-2026-${String(sequence).padStart(4, '0')}`,
  issuedOn: '2026-11-23',
  dueOn: draft.payment.state === 'DUE' ? '2026-12-07' : null,
});

export const credited = (sale: IssuedInvoice, cents: number, before = 0): IssuedInvoice =>
  issued(creditNote(sale, before, cents, { state: 'REFUND' }), 2);

export const fee = (exVatCents = 12_345): IssuedInvoice => ({
  ...issued(
    feeInvoice(
      {
        language: 'nl',
        seller: platform,
        buyer: party(),
        issuer: null,
        poNumber: null,
        costCentre: null,
        payment: { state: 'WITHHELD' },
      },
      {
        month: '2026-11',
        percent: 10,
        lastDay: '2026-11-30',
        exVatCents,
        vatCents: Math.round(exVatCents * 0.21),
        vatPercent: 21,
      },
    ),
  ),
  number: 'NUTSHELL-2026-0042',
  issuedOn: '2026-12-01',
});

/** One of each kind that a bookkeeper may get. */
export const papers: Record<string, IssuedInvoice> = {
  standard: issued(draftSale({ payment: due, poNumber: 'PO-2026-118', costCentre: '4410 Opleidingen' })),
  paid: issued(draftSale({ buyer: consumer, seats: 1, language: 'nl' })),
  exempt: issued(draftSale({ vat: 'CRKBO', seller: party({ crkboNumber: 'CRKBO-12345' }) })),
  kor: issued(draftSale({ vat: 'KOR', seller: party({ vatId: null }), language: 'en' })),
  reverse: issued(draftSale({ vat: 'REVERSE_CHARGE', buyer: belgianBuyer, payment: due, language: 'en' })),
  credit: credited(issued(draftSale()), 17_000),
  fee: fee(),
  long: issued(
    draftSale({
      title:
        'Voorbereiding op het lassen van dunwandige roestvaststalen leidingen voor de voedingsmiddelenindustrie, niveau 2 (met eigen laskap)',
      seller: party({
        name: 'Coöperatieve Vereniging Vakopleidingen Metaal & Installatietechniek Noord-Oost-Nederland U.A.',
      }),
      buyer: party({
        name: 'Stichting Regionaal Samenwerkingsverband Beroepsonderwijs en Bedrijfsleven Achterhoek – Liemers (RSBBAL)',
        email: 'crediteurenadministratie.facturen@samenwerkingsverband.example',
      }),
      payment: due,
      poNumber: 'INK-2026-0000118822-REGIO-OOST-VESTIGING-DOETINCHEM',
      seatExVatCents: 123_456,
    }),
  ),
};
