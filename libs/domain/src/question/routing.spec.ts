import fc from 'fast-check';
import {
  ASKED_FROM_LEVEL,
  chooseExperts,
  freePlaces,
  hasRoom,
  MOST_ASKED,
  suitability,
  type Candidate,
} from './index.js';

const candidate: fc.Arbitrary<Candidate> = fc.record({
  personId: fc.uuid(),
  level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
  strength: fc.integer({ min: 0, max: 100 }),
  skills: fc.integer({ min: 1, max: 5 }),
  open: fc.integer({ min: 0, max: 10 }),
  askedThisWeek: fc.integer({ min: 0, max: 6 }),
  weeklyCap: fc.integer({ min: 0, max: 6 }),
  takesQuestions: fc.boolean(),
  away: fc.boolean(),
});
const candidates = fc.uniqueArray(candidate, { selector: ({ personId }) => personId, maxLength: 20 });
const able: Candidate = {
  personId: 'a',
  level: 3,
  strength: 40,
  skills: 1,
  open: 0,
  askedThisWeek: 0,
  weeklyCap: 3,
  takesQuestions: true,
  away: false,
};
const ids = (chosen: Candidate[]) => chosen.map(({ personId }) => personId);

describe('who is asked', () => {
  it('is never the asker, nobody twice, nobody without room, and at most three', () => {
    fc.assert(
      fc.property(candidates, fc.nat(6), fc.nat(), (all, places, some) => {
        const askerId = all.length ? all[some % all.length]!.personId : null;
        const askedBefore = new Set(
          all.filter((_, index) => index % 3 === some % 3).map(({ personId }) => personId),
        );
        const chosen = chooseExperts(all, { askerId, askedBefore, places });
        expect(chosen.length).toBeLessThanOrEqual(Math.min(places, MOST_ASKED));
        expect(new Set(ids(chosen)).size).toBe(chosen.length);
        for (const one of chosen) {
          expect(one.personId).not.toBe(askerId);
          expect(askedBefore.has(one.personId)).toBe(false);
          expect(hasRoom(one) && one.level >= ASKED_FROM_LEVEL).toBe(true);
        }
      }),
    );
  });

  it('does not hang on the order, and leaves out nobody who suits better', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const choice = { askerId: null, askedBefore: new Set<string>(), places: 3 };
        const chosen = chooseExperts(all, choice);
        expect(ids(chooseExperts([...all].reverse(), choice))).toEqual(ids(chosen));
        const last = chosen.at(-1);
        const passed = all.filter((one) => hasRoom(one) && one.level >= 2 && !chosen.includes(one));
        if (chosen.length < 3) expect(passed).toEqual([]);
        else for (const one of passed) expect(suitability(one)).toBeLessThanOrEqual(suitability(last!));
      }),
    );
  });

  it('is who knows more; of two who know as much, who has it less busy', () => {
    expect(suitability({ ...able, level: 4 })).toBeGreaterThan(suitability(able));
    expect(suitability({ ...able, strength: 60 })).toBeGreaterThan(suitability(able));
    expect(suitability({ ...able, askedThisWeek: 1 })).toBeLessThan(suitability(able));
    expect(suitability({ ...able, open: 1 })).toBeLessThan(suitability(able));
    expect(suitability({ ...able, skills: 2 })).toBeGreaterThan(suitability(able));
  });
});

it('gives out free places once', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 6 })),
      fc.integer({ min: 0, max: 6 }),
      (taken, most) => {
        const free = freePlaces(taken, most);
        expect(free.some((place) => taken.includes(place))).toBe(false);
        expect(free.length + taken.filter((place) => place <= most).length).toBe(most);
      },
    ),
  );
});
