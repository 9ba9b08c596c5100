import {
  checkTaxDetails,
  missingForTaxOffice,
  quarterOf,
  taxDetailsProblems,
  yearSums,
  type ReportedSeller,
} from './index.js';

const complete: ReportedSeller = {
  legalName: 'J. de Vries',
  street: 'Oudegracht 1',
  postcode: '3511 AB',
  town: 'Utrecht',
  kvk: null,
  kind: 'PERSON',
  hasTaxNumber: true,
  birthDate: '1980-02-29',
  hasIban: true,
};

describe('tax details', () => {
  it('names every field that is wrong', () => {
    const wrong = {
      kind: 'PERSON',
      taxNumber: '123456789',
      birthDate: '2027-01-01',
      iban: 'NL91 ABNA 0417 1643 01',
    };
    expect(taxDetailsProblems({ ...wrong, kind: 'PERSON' }, '2026-11-23').map(({ field }) => field)).toEqual([
      'taxNumber',
      'birthDate',
      'iban',
    ]);
    expect(() =>
      checkTaxDetails(
        { kind: 'PERSON', taxNumber: '111222333', birthDate: '1980-02-29', iban: 'NL91ABNA0417164300' },
        '2026-11-23',
      ),
    ).not.toThrow();
  });

  it('asks a person for a birthday and a company for its number in the register', () => {
    expect(missingForTaxOffice(complete)).toEqual([]);
    expect(missingForTaxOffice({ ...complete, birthDate: null })).toEqual(['birthDate']);
    expect(missingForTaxOffice({ ...complete, kind: 'COMPANY', birthDate: null })).toEqual(['kvk']);
    expect(
      missingForTaxOffice({ ...complete, kind: null, hasTaxNumber: false, hasIban: false, town: null }),
    ).toEqual(['address', 'kind', 'taxNumber', 'iban']);
  });

  it('counts in quarters', () =>
    expect(['2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ]));
});

describe('a year of sales', () => {
  it('has four quarters, and marks who sold little', () => {
    const sums = yearSums([{ quarter: 3, considerationCents: 8_500, feeCents: 1_000, activities: 1 }]);
    expect(sums.quarters.map(({ activities }) => activities)).toEqual([0, 0, 1, 0]);
    expect(sums).toMatchObject({ considerationCents: 8_500, feeCents: 1_000, activities: 1, small: true });
  });

  it('does not call 30 sales or more than € 2,000 little', () => {
    const sums = (activities: number, considerationCents: number) =>
      yearSums([{ quarter: 1, considerationCents, feeCents: 0, activities }]).small;
    expect([sums(29, 200_000), sums(30, 1), sums(1, 200_001)]).toEqual([true, false, false]);
  });
});
