import fc from 'fast-check';
import {
  addressLine,
  crkboExpiresOn,
  crkboReminderDue,
  isCrkboValid,
  readIban,
  readPhone,
  readTaxNumber,
  trainerProfileProblems,
  vatStatusFor,
  writeIban,
} from './index.js';

describe('the VAT of a seller', () => {
  it('is 21% for who is in the register of teachers', () => {
    expect((['STANDARD', 'CRKBO_TEACHER', 'CRKBO', 'KOR'] as const).map(vatStatusFor)).toEqual([
      'STANDARD',
      'STANDARD',
      'CRKBO',
      'KOR',
    ]);
  });

  it('is exempt for 4 years after the registration was checked', () => {
    expect(crkboExpiresOn('2024-02-29')).toBe('2028-02-29');
    expect(crkboExpiresOn('2023-01-10')).toBe('2027-01-10');
    expect(isCrkboValid('2023-01-10', '2027-01-09')).toBe(true);
    expect(isCrkboValid('2023-01-10', '2027-01-10')).toBe(false);
    expect(isCrkboValid('2026-11-24', '2026-11-23')).toBe(false);
  });

  it('reminds 60 and 14 days before the end', () => {
    const due = (today: string) => crkboReminderDue('2023-01-31', today);
    expect(
      ['2026-12-01', '2026-12-02', '2027-01-16', '2027-01-17', '2027-01-30', '2027-01-31'].map(due),
    ).toEqual([null, 60, 60, 14, 14, null]);
  });

  it('wants the day of the check, in the past and less than 4 years ago', () => {
    const problems = (crkboCheckedOn: string | null) =>
      trainerProfileProblems(
        { tradeName: 'Instituut', vatStatus: 'CRKBO', crkboNumber: 'CRKBO-1', crkboCheckedOn },
        '',
        '2026-11-23',
      ).map(({ field, code }) => `${field} ${code}`);
    expect(problems(null)).toEqual(['crkboCheckedOn required']);
    expect(problems('2026-11-24')).toEqual(['crkboCheckedOn crkboDate']);
    expect(problems('2022-11-23')).toEqual(['crkboCheckedOn crkboDate']);
    expect(problems('2022-11-24')).toEqual([]);
  });
});

describe('the address of a seller', () => {
  const problems = (address: object) =>
    trainerProfileProblems({ tradeName: 'Vonk', vatStatus: 'STANDARD', ...address }, '').map(
      ({ field, code }) => `${field} ${code}`,
    );

  it('is whole or absent', () => {
    expect(problems({ street: 'Oudegracht 1' })).toEqual(['postcode required', 'town required']);
    expect(problems({})).toEqual([]);
    expect(problems({ street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht' })).toEqual([]);
  });

  it('has a postcode of its country', () => {
    const address = { street: 'Grote Markt 1', postcode: '2000', town: 'Antwerpen' };
    expect(problems(address)).toEqual(['postcode postcode']);
    expect(problems({ ...address, country: 'BE' })).toEqual([]);
    expect(problems({ ...address, country: 'België' })).toContain('country notAllowed');
  });

  it('is written on one line', () =>
    expect(addressLine({ street: 'Oudegracht 1', postcode: '3511 AB', town: 'Utrecht' })).toBe(
      'Oudegracht 1, 3511 AB Utrecht',
    ));
});

describe('numbers', () => {
  it('reads a telephone number as it is dialled from anywhere', () => {
    expect(['06 1234 5678', '+31 (0)6-12345678', '0031612345678', '030-2345678'].map(readPhone)).toEqual([
      '+31612345678',
      '+31612345678',
      '+31612345678',
      '+31302345678',
    ]);
    expect(readPhone('+32 3 123 45 67')).toBe('+3231234567');
    expect(['', '12345', '0612', '+31 6 123', 'bel mij', '0900 1234'].map(readPhone)).toEqual(
      Array(6).fill(null),
    );
  });

  it('reads a BSN or RSIN by its eleven test', () => {
    expect(readTaxNumber('111.222.333')).toBe('111222333');
    expect(readTaxNumber('10000008')).toBe(null);
    expect(['123456789', '000000000', '1234567', 'NL111222333'].map(readTaxNumber)).toEqual(
      Array(4).fill(null),
    );
  });

  it('reads an IBAN by its length and check digits', () => {
    expect(readIban('nl91 abna 0417 1643 00')).toBe('NL91ABNA0417164300');
    expect(readIban('BE68 5390 0754 7034')).toBe('BE68539007547034');
    expect(readIban('DE89 3704 0044 0532 0130 00')).toBe('DE89370400440532013000');
    expect(['NL91ABNA041716430', 'NL91ABNA0417164301', 'US64SVBKUS6S3300958879', ''].map(readIban)).toEqual(
      Array(4).fill(null),
    );
    expect(writeIban('NL91ABNA0417164300')).toBe('NL91 ABNA 0417 1643 00');
  });

  it('notices every single wrong digit in an IBAN', () => {
    const valid = 'NL91ABNA0417164300';
    const positions = [2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17];
    fc.assert(
      fc.property(fc.constantFrom(...positions), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const digit = (Number(valid[at]) + shift) % 10;
        expect(readIban(valid.slice(0, at) + digit + valid.slice(at + 1))).toBeNull();
      }),
    );
  });
});
