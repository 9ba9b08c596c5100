import { Invalid } from '../errors.js';
import { checkAvailability, isAway, type Availability } from './availability.js';
import { checkVisibility, PROFILE_FIELDS, visibilityOf } from './visibility.js';

const usual: Availability = { openFor: ['QUESTION'], weeklyCap: 3, awayFrom: null, awayUntil: null };
const fieldsOf = (values: Partial<Availability>) => {
  try {
    checkAvailability({ ...usual, ...values });
    return [];
  } catch (error) {
    return (error as Invalid).fields.map(({ field }) => field);
  }
};

it('shows the fields that nobody chose for to colleagues, and to buyers what shows who sells', () => {
  expect(PROFILE_FIELDS.map((field) => visibilityOf(field, {}, false))).toEqual(
    PROFILE_FIELDS.map(() => 'ORGANISATION'),
  );
  expect(visibilityOf('ABOUT', {}, true)).toBe('PUBLIC');
  expect(visibilityOf('AVAILABILITY', {}, true)).toBe('ORGANISATION');
  expect(visibilityOf('ABOUT', { ABOUT: 'ME' }, true)).toBe('ME');
});

it('does not keep colleagues from each other', () => {
  expect(() => checkVisibility({ ORGANISATIONS: 'ME' })).toThrow(Invalid);
  checkVisibility({ ORGANISATIONS: 'PUBLIC', ABOUT: 'ME' });
});

it('takes an absence that ends after it began, or does not end yet', () => {
  expect(fieldsOf({ awayFrom: '2026-12-24', awayUntil: '2026-12-24' })).toEqual([]);
  expect(fieldsOf({ awayFrom: '2026-12-24' })).toEqual([]);
  expect(fieldsOf({ awayFrom: '2026-12-24', awayUntil: '2026-12-23' })).toEqual(['awayUntil']);
  expect(fieldsOf({ awayUntil: '2026-12-23' })).toEqual(['awayUntil']);
  expect(fieldsOf({ awayFrom: '24-12-2026', weeklyCap: 21 })).toEqual(['weeklyCap', 'awayFrom']);
});

it('counts the first and the last day of an absence', () => {
  const away = { awayFrom: '2026-12-24', awayUntil: '2026-12-31' };
  expect(['2026-12-23', '2026-12-24', '2026-12-31', '2027-01-01'].map((day) => isAway(away, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isAway({ awayFrom: '2026-12-24', awayUntil: null }, '2030-01-01')).toBe(true);
});
