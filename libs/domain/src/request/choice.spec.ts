import fc from 'fast-check';
import {
  compareDates,
  DATE_ANSWERS,
  firstInRight,
  gathers,
  hasMajority,
  winners,
  type AskerOfDate,
  type ProposedDate,
} from './choice.js';

const START = Date.parse('2027-01-12T08:00:00Z');
const date = (more: Partial<ProposedDate> = {}): ProposedDate => ({
  id: 'a',
  startsAt: new Date(START),
  priceExVatCents: 9_500,
  minSeats: 3,
  proposedAt: new Date(START - 40 * 86_400_000),
  yes: 0,
  ifNeedBe: 0,
  no: 0,
  ...more,
});

/** Few values, so that ties are many. */
const dates = fc
  .array(
    fc.record({
      startsAt: fc.integer({ min: 0, max: 2 }).map((days) => new Date(START + days * 86_400_000)),
      priceExVatCents: fc.constantFrom(0, 5_000, 9_500),
      minSeats: fc.integer({ min: 1, max: 4 }),
      proposedAt: fc.integer({ min: 0, max: 2 }).map((days) => new Date(START - (40 - days) * 86_400_000)),
      yes: fc.integer({ min: 0, max: 4 }),
      ifNeedBe: fc.integer({ min: 0, max: 3 }),
      no: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((one, index) => ({ ...one, id: `date-${index}` })));
/** Everybody who answered for some date voted, and there may be more. */
const ballot = dates.chain((list) => {
  const most = Math.max(0, ...list.map(({ yes, ifNeedBe, no }) => yes + ifNeedBe + no));
  return fc.record({ list: fc.constant(list), voters: fc.integer({ min: most, max: most + 4 }) });
});

const ids = (list: readonly ProposedDate[]): string[] => list.map(({ id }) => id);

describe('the order of dates', () => {
  it('is more people, more of them gladly, cheaper, sooner, proposed first, and then always the same', () => {
    const ordered = [
      date({ id: 'more', yes: 1, ifNeedBe: 4, priceExVatCents: 90_000 }),
      date({ id: 'gladly', yes: 4, priceExVatCents: 90_000 }),
      date({ id: 'cheaper', yes: 3, ifNeedBe: 1, priceExVatCents: 100, startsAt: new Date(START + 9e8) }),
      date({ id: 'sooner', yes: 3, ifNeedBe: 1, startsAt: new Date(START - 1), proposedAt: new Date(START) }),
      date({ id: 'first', yes: 3, ifNeedBe: 1, proposedAt: new Date(0) }),
      date({ id: 'last-a', yes: 3, ifNeedBe: 1 }),
      date({ id: 'last-b', yes: 3, ifNeedBe: 1 }),
    ];
    expect(ids(ordered.toReversed().toSorted(compareDates))).toEqual(ids(ordered));
  });

  it('is total: of two dates one goes before the other, and there are no circles', () => {
    fc.assert(
      fc.property(dates, (list) => {
        for (const a of list)
          for (const b of list) {
            expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
            expect(compareDates(a, b) === 0).toBe(a.id === b.id);
            for (const c of list)
              if (compareDates(a, b) < 0 && compareDates(b, c) < 0)
                expect(compareDates(a, c)).toBeLessThan(0);
          }
      }),
    );
  });
});

describe('a clear majority', () => {
  it('reaches the minimum and is more than half of those who voted', () => {
    expect(hasMajority(date({ yes: 2, ifNeedBe: 1 }), 5)).toBe(true);
    expect(hasMajority(date({ yes: 2 }), 3)).toBe(false);
    expect(hasMajority(date({ yes: 3 }), 6)).toBe(false);
    expect(hasMajority(date({ minSeats: 1 }), 0)).toBe(false);
  });

  it('never lets a date win below its minimum or without most of the voters, and hides none that may', () => {
    fc.assert(
      fc.property(ballot, ({ list, voters }) => {
        const won = winners(list, voters);
        for (const one of won) {
          expect(gathers(one)).toBeGreaterThanOrEqual(one.minSeats);
          expect(2 * gathers(one)).toBeGreaterThan(voters);
        }
        expect(won).toEqual(won.toSorted(compareDates));
        expect(new Set(ids(won))).toEqual(new Set(ids(list.filter((one) => hasMajority(one, voters)))));
      }),
    );
  });

  it('is the same whatever the order in which the dates come', () => {
    fc.assert(
      fc.property(ballot, fc.infiniteStream(fc.nat()), ({ list, voters }, keys) => {
        const random = new Map(list.map(({ id }) => [id, keys.next().value!]));
        const shuffled = list.toSorted((a, b) => random.get(a.id)! - random.get(b.id)!);
        expect(ids(winners(shuffled, voters))).toEqual(ids(winners(list, voters)));
      }),
    );
  });

  it('never goes to a date because somebody said no to it', () => {
    fc.assert(
      fc.property(ballot, fc.nat(), fc.boolean(), ({ list, voters }, at, isNew) => {
        if (!list.length) return;
        const { id } = list[at % list.length]!;
        const before = winners(list, voters)[0]?.id;
        const after = list.map((one) => (one.id === id ? { ...one, no: one.no + 1 } : one));
        const now = winners(after, voters + (isNew ? 1 : 0))[0]?.id;
        if (before !== id) expect(now).not.toBe(id);
      }),
    );
  });

  it('is not lost because somebody who voted can come after all', () => {
    fc.assert(
      fc.property(ballot, ({ list, voters }) => {
        const first = winners(list, voters)[0];
        if (!first?.no) return;
        const after = list.map((one) =>
          one.id === first.id ? { ...one, no: one.no - 1, yes: one.yes + 1 } : one,
        );
        expect(winners(after, voters)[0]!.id).toBe(first.id);
      }),
    );
  });
});

describe('the first right', () => {
  const askers = fc.uniqueArray(
    fc.record({
      personId: fc.integer({ min: 0, max: 30 }).map(String),
      answer: fc.option(fc.constantFrom(...DATE_ANSWERS)),
      joinedAt: fc.integer({ min: 0, max: 3 }).map((at) => new Date(at)),
    }),
    { selector: ({ personId }) => personId },
  );

  it('is of everybody who did not say no, each once, who said yes before who can if need be before who was silent', () => {
    const rank = ({ answer }: AskerOfDate): number => ['YES', 'IF_NEED_BE', null].indexOf(answer);
    fc.assert(
      fc.property(askers, (list) => {
        const right = firstInRight(list);
        expect(new Set(right)).toEqual(new Set(list.filter(({ answer }) => answer !== 'NO')));
        for (const [index, next] of right.slice(1).entries()) {
          const one = right[index]!;
          expect(rank(one)).toBeLessThanOrEqual(rank(next));
          if (rank(one) === rank(next)) expect(one.joinedAt <= next.joinedAt).toBe(true);
        }
        expect(firstInRight(list.toReversed())).toEqual(right);
      }),
    );
  });
});
