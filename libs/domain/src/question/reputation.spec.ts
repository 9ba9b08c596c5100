import fc from 'fast-check';
import { ACTS, foldReputation, POINTS, type ReputationEntry } from './index.js';

const person = fc.constantFrom('anna', 'bram', 'chris');
const entry: fc.Arbitrary<ReputationEntry> = fc.record({
  personId: person,
  act: fc.constantFrom(...ACTS),
  subjectId: fc.constantFrom('one', 'two'),
  byId: person,
  given: fc.boolean(),
});
const entries = fc.array(entry, { maxLength: 60 });
const keyOf = ({ personId, act, subjectId, byId }: ReputationEntry) =>
  [personId, act, subjectId, byId].join();

describe('reputation', () => {
  it('is the sum of what stands, and never below nothing', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const last = new Map(all.map((one) => [keyOf(one), one]));
        const standing = [...last.values()].filter(({ given, personId, byId }) => given && personId !== byId);
        const totals = foldReputation(all);
        for (const one of ['anna', 'bram', 'chris']) {
          const own = standing.filter(({ personId }) => personId === one);
          const total = totals.get(one);
          expect(total?.points ?? 0).toBe(own.reduce((sum, { act }) => sum + POINTS[act], 0));
          expect(total?.accepted ?? 0).toBe(own.filter(({ act }) => act === 'ACCEPTED').length);
        }
      }),
    );
  });

  it('does not grow from what one does oneself', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const own = all.map((one) => ({ ...one, byId: one.personId }));
        expect(foldReputation(own).size).toBe(0);
      }),
    );
  });

  it('is the same when everything is told twice', () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(foldReputation(all.flatMap((one) => [one, one]))).toEqual(foldReputation(all));
      }),
    );
  });
});
