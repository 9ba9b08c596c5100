import fc from 'fast-check';
import { VAT_STATUSES } from '../money/index.js';
import { EU_VAT_NUMBERS, readBuyer, readEuVatId, saleVat, type BuyerFields } from './index.js';

const company: BuyerFields = {
  kind: 'BUSINESS',
  name: ' Bakkerij Zon B.V. ',
  kvk: '1234 5678',
  vatId: null,
  street: 'Dorpsstraat 1',
  postcode: '3511ab',
  town: 'Utrecht',
};
const german: BuyerFields = {
  ...company,
  kvk: null,
  country: 'DE',
  vatId: 'DE 123456789',
  postcode: '10115',
};
const wrong = (buyer: BuyerFields) => {
  try {
    readBuyer(buyer);
    return [];
  } catch (error) {
    return (error as { fields: { field: string; code: string }[] }).fields.map(
      ({ field, code }) => `${field} ${code}`,
    );
  }
};

describe('who buys', () => {
  it('is written as it goes on an invoice', () => {
    expect(readBuyer(company)).toMatchObject({
      name: 'Bakkerij Zon B.V.',
      kvk: '12345678',
      postcode: '3511 AB',
      country: 'NL',
    });
    expect(readBuyer(german)).toMatchObject({ vatId: 'DE123456789', postcode: '10115' });
  });

  it('needs its legal fields when it is a company', () => {
    expect(wrong({ kind: 'BUSINESS', name: 'X' })).toEqual([
      'buyer.street required',
      'buyer.postcode required',
      'buyer.town required',
      'buyer.kvk required',
    ]);
    expect(wrong({ ...german, vatId: null })).toEqual(['buyer.vatId required']);
    expect(wrong({ ...company, kvk: '123', postcode: '0000 AA' })).toEqual([
      'buyer.postcode postcode',
      'buyer.kvk kvk',
    ]);
    expect(wrong({ kind: 'CONSUMER', name: 'Sanne' })).toEqual([]);
  });

  it('knows a VAT number by its member state', () => {
    expect(readEuVatId('BE 0123.456.789', 'BE')).toBe('BE0123456789');
    expect(readEuVatId('EL123456789', 'GR')).toBe('EL123456789');
    expect(readEuVatId('DE123456789', 'FR')).toBeNull();
    expect(readEuVatId('NL000000000B00', 'NL')).toBeNull();
  });
});

describe('the VAT of a sale', () => {
  const buyer = fc.record({
    kind: fc.constantFrom('CONSUMER' as const, 'BUSINESS' as const),
    country: fc.constantFrom('NL', 'US', 'CH', ...Object.keys(EU_VAT_NUMBERS)),
    vatId: fc.constantFrom(null, 'X1'),
  });

  it('shifts only from a seller with VAT to a company with a VAT number elsewhere in the Union', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VAT_STATUSES), fc.option(buyer), (seller, by) => {
        const shifted = saleVat(seller, by) === 'REVERSE_CHARGE';
        const abroad =
          !!by && by.kind === 'BUSINESS' && !!by.vatId && !['NL', 'US', 'CH'].includes(by.country);
        expect(shifted).toBe(seller === 'STANDARD' && abroad);
        if (!shifted) expect(saleVat(seller, by)).toBe(seller);
      }),
    );
  });
});
