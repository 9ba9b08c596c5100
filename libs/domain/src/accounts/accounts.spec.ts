import fc from 'fast-check';
import {
  checkProfile,
  isPrivateSeller,
  missingInTrainerProfile,
  profileProblems,
  readCrkboNumber,
  readKvk,
  readPostcode,
  readVatId,
  refuseIncompleteTrainerProfile,
  TrainerProfileIncomplete,
} from './index.js';

describe('Dutch numbers', () => {
  it('reads a KvK number of 8 digits', () => {
    expect(readKvk(' 1234 5678 ')).toBe('12345678');
    expect(['1234567', '123456789', '1234567a', '00000000', ''].map(readKvk)).toEqual(Array(5).fill(null));
  });

  it('reads a VAT number by either of its two tests', () => {
    expect(readVatId('nl 0000.99998.b57')).toBe('NL000099998B57'); // mod 97
    expect(readVatId('NL004495445B01')).toBe('NL004495445B01'); // eleven test
  });

  it.each([
    'NL000099998B58',
    'NL004495446B01',
    'NL004495445B00',
    'NL000000000B01',
    '004495445B01',
    'BE0123456789',
  ])('refuses %s as a VAT number', (input) => expect(readVatId(input)).toBeNull());

  it('notices every single wrong digit in a number that passes only mod 97', () => {
    const valid = 'NL000099998B57';
    const positions = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13];
    fc.assert(
      fc.property(fc.constantFrom(...positions), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const digit = (Number(valid[at]) + shift) % 10;
        const wrong = valid.slice(0, at) + digit + valid.slice(at + 1);
        const elevenTest = [...wrong.slice(2, 10)].reduce((sum, d, i) => sum + Number(d) * (9 - i), 0) % 11;
        fc.pre(elevenTest !== Number(wrong[10]));
        expect(readVatId(wrong)).toBeNull();
      }),
    );
  });

  it('reads and writes a postcode', () => {
    expect(readPostcode('3511ab')).toBe('3511 AB');
    expect(readPostcode('3511 AB')).toBe('3511 AB');
    expect(['0511 AB', '3511', '3511 SS', '3511 A1', ''].map(readPostcode)).toEqual(Array(5).fill(null));
  });

  it('wants a digit in a CRKBO number', () => {
    expect(readCrkboNumber(' crkbo-12345 ')).toBe('CRKBO-12345');
    expect(['', 'ja', 'geen', '--1'].map(readCrkboNumber)).toEqual(Array(4).fill(null));
  });
});

describe('profile', () => {
  it('accepts a profile in which nothing changes', () => expect(profileProblems({})).toEqual([]));

  it('names every field that is wrong', () => {
    const problems = profileProblems({
      name: ' ',
      headline: 'x'.repeat(121),
      trainer: { tradeName: 'Vonk', kvk: '123', vatId: 'NL1', vatStatus: 'CRKBO', contactEmail: 'vonk' },
    });
    expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'name required',
      'headline tooLong',
      'trainer.kvk kvk',
      'trainer.vatId vatId',
      'trainer.crkboNumber required',
      'trainer.crkboCheckedOn required',
      'trainer.contactEmail email',
    ]);
    expect(() => checkProfile({ name: '' })).toThrow(
      expect.objectContaining({ code: 'Invalid', fields: [{ field: 'name', code: 'required' }] }),
    );
  });
});

describe('trainer profile', () => {
  const complete = {
    tradeName: 'Studio Vonk',
    vatStatus: 'STANDARD',
    kvk: '12345678',
    contactEmail: 'info@vonk.example',
  } as const;

  it('is complete with a name, a contact, a VAT status and a KvK number', () => {
    expect(missingInTrainerProfile(complete)).toEqual([]);
    expect(() => refuseIncompleteTrainerProfile(complete)).not.toThrow();
  });

  it('lets a private person sell without VAT and without a KvK number, labelled as such', () => {
    const person = { ...complete, vatStatus: 'KOR', kvk: null } as const;
    expect(missingInTrainerProfile(person)).toEqual([]);
    expect([isPrivateSeller(person), isPrivateSeller(complete)]).toEqual([true, false]);
  });

  it('asks an exempt institution for its registration', () => {
    expect(missingInTrainerProfile({ ...complete, vatStatus: 'CRKBO' })).toEqual(['crkboNumber']);
  });

  it('says what is missing', () => {
    expect(missingInTrainerProfile(null)).toEqual(['tradeName', 'vatStatus', 'contactEmail']);
    expect(() => refuseIncompleteTrainerProfile({ ...complete, kvk: '' })).toThrow(TrainerProfileIncomplete);
  });
});
