import fc from 'fast-check';
import { DAYPARTS } from '../time/index.js';
import { LEVELS } from '../training/index.js';
import {
  askedProblems,
  checkAsked,
  checkRequest,
  checkWishes,
  OPEN_REQUESTS,
  refuseClosed,
  refuseOwnerChange,
  refuseTooMany,
  REQUEST_PRICE,
  REQUEST_RADII,
  REQUEST_STATUSES,
  type AskedFields,
} from './index.js';

const code = (name: string) => expect.objectContaining({ code: name });
const fieldsOf = (asked: AskedFields) =>
  askedProblems(asked).map(({ field, code: why }) => `${field} ${why}`);

describe('what is asked for', () => {
  it('may be nothing but a title', () => {
    expect(() => checkRequest({ title: 'Leren lassen met TIG', text: '' })).not.toThrow();
    expect(() => checkRequest({ title: 'Kort', text: '' })).toThrow(code('Invalid'));
    expect(() => checkRequest({ title: '', text: 'Omdat het moet' })).toThrow(code('Invalid'));
  });

  it('goes up in level', () => {
    const level = fc.constantFrom(...LEVELS);
    fc.assert(
      fc.property(level, level, (levelFrom, levelTo) => {
        expect(fieldsOf({ levelFrom, levelTo })).toEqual(levelFrom < levelTo ? [] : ['levelTo levelOrder']);
      }),
    );
    expect(fieldsOf({ levelFrom: 5, levelTo: -1 })).toEqual([
      'levelFrom tooHigh',
      'levelTo tooLow',
      'levelTo levelOrder',
    ]);
    expect(fieldsOf({ levelTo: 1.5 })).toEqual(['levelTo notWhole']);
    expect(fieldsOf({ levelFrom: 4 })).toEqual([]);
  });

  it('has a radius around a town alone', () => {
    for (const radiusKm of REQUEST_RADII) expect(fieldsOf({ town: 'Utrecht', radiusKm })).toEqual([]);
    expect(fieldsOf({ town: 'Utrecht', radiusKm: 30 })).toEqual(['radiusKm notAllowed']);
    for (const town of [undefined, null, '', '  '])
      expect(fieldsOf({ town, radiusKm: 25 })).toEqual(['town required']);
    expect(fieldsOf({ town: null, radiusKm: null })).toEqual([]);
  });

  it('has wishes within bounds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...DAYPARTS)),
        fc.nat(REQUEST_PRICE.max),
        (dayparts, price) => {
          expect(() => checkWishes({ dayparts, maxPriceExVatCents: price })).not.toThrow();
        },
      ),
    );
    expect(() => checkWishes({})).not.toThrow();
    for (const wishes of [
      { maxPriceExVatCents: REQUEST_PRICE.max + 1 },
      { maxPriceExVatCents: -1 },
      { maxPriceExVatCents: 0.5 },
      { dayparts: ['NIGHT' as never] },
      { dayparts: [...DAYPARTS, DAYPARTS[0]] },
    ]) {
      expect(() => checkWishes(wishes)).toThrow(code('Invalid'));
      expect(() => checkAsked(wishes)).toThrow(code('Invalid'));
    }
  });
});

describe('a request', () => {
  it('is one of so many of one person', () => {
    expect(() => refuseTooMany(OPEN_REQUESTS - 1)).not.toThrow();
    expect(() => refuseTooMany(OPEN_REQUESTS)).toThrow(
      expect.objectContaining({ code: 'TooManyOpenRequests', most: OPEN_REQUESTS }),
    );
  });

  it('is joined and proposed to while it is open, and says where it lives on', () => {
    for (const status of REQUEST_STATUSES.filter((one) => one !== 'MERGED')) {
      const refuse = () => refuseClosed({ status, mergedIntoId: null });
      if (status === 'OPEN') expect(refuse).not.toThrow();
      else expect(refuse).toThrow(code('RequestClosed'));
    }
    expect(() => refuseClosed({ status: 'MERGED', mergedIntoId: 'b' })).toThrow(
      expect.objectContaining({ code: 'RequestMerged', requestId: 'b' }),
    );
  });

  it('is changed or taken back by its owner while nobody votes on dates', () => {
    for (const status of REQUEST_STATUSES)
      for (const openProposals of [0, 1, 3]) {
        const refuse = () => refuseOwnerChange({ status, openProposals });
        if (status !== 'OPEN') expect(refuse).toThrow(code('RequestClosed'));
        else if (openProposals) expect(refuse).toThrow(code('ProposalsOpen'));
        else expect(refuse).not.toThrow();
      }
  });
});
