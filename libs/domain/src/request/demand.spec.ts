import fc from 'fast-check';
import { DAYPARTS, type Daypart } from '../time/index.js';
import {
  CROWD,
  DEMAND_PLACES,
  DEMAND_PRICES,
  demandFigures,
  type DemandCell,
  type DemandCount,
  type DemandFigure,
} from './index.js';

/** A tree of skills: two branches, one with a bough and two twigs. */
const PARENTS = new Map<string, string | null>([
  ['metal', null],
  ['welding', 'metal'],
  ['tig', 'welding'],
  ['mig', 'welding'],
  ['web', null],
]);
const SKILLS = [...PARENTS.keys()];
const PLACES = ['Utrecht', 'Zeeland', 'ANYWHERE'];
const LEVELS = DEMAND_PRICES.length + 1;

/** One wish of one person. */
interface Wish {
  person: number;
  skill: string;
  place: string;
  dayparts: readonly Daypart[];
  price: number | null;
}

const keyOf = ({ skillId, place, daypart }: DemandCell): string => `${skillId}/${place}/${daypart}`;
const CELLS: DemandCell[] = [null, ...SKILLS].flatMap((skillId) =>
  [null, ...DEMAND_PLACES].flatMap((place) =>
    [null, ...DAYPARTS].map((daypart) => ({ skillId, place, daypart })),
  ),
);

const above = (skill: string | null): string[] =>
  skill ? [skill, ...above(PARENTS.get(skill) ?? null)] : [];

/** Who is in each cell, by price. */
function peopleIn(wishes: readonly Wish[]): Map<string, Set<number>[]> {
  const found = new Map(
    CELLS.map((cell) => [keyOf(cell), Array.from({ length: LEVELS }, () => new Set<number>())]),
  );
  for (const { person, skill, place, dayparts, price } of wishes)
    for (const skillId of [null, ...above(skill)])
      for (const where of [null, place])
        for (const daypart of [null, ...(dayparts.length ? dayparts : DAYPARTS)]) {
          const levels = found.get(keyOf({ skillId, place: where, daypart }))!;
          levels[0]!.add(person);
          for (const [at, cents] of DEMAND_PRICES.entries())
            if (price !== null && price >= cents) levels[at + 1]!.add(person);
        }
  return found;
}

function countsOf(wishes: readonly Wish[]): DemandCount[] {
  const found = peopleIn(wishes);
  return CELLS.map((cell) => ({ ...cell, people: found.get(keyOf(cell))!.map(({ size }) => size) })).filter(
    ({ people }) => people[0]! >= CROWD,
  );
}

const figuresOn = (wishes: readonly Wish[], before: readonly DemandFigure[] = []): DemandFigure[] =>
  demandFigures(countsOf(wishes), before, PARENTS);

/**
 * Knows all answers and how they come about, takes each as exactly as it can be (a hidden cell holds at most four, another at
 * most four more than it says) and draws the bounds of all cells together until no more follows.
 */
class Attacker {
  readonly least = new Map<string, number>();
  readonly most = new Map<string, number>();

  constructor(
    figures: readonly DemandFigure[],
    private readonly at: number,
  ) {
    const told = new Map(figures.map((figure) => [keyOf(figure), figure.figures[at]!]));
    for (const cell of CELLS) {
      this.least.set(keyOf(cell), told.get(keyOf(cell)) ?? 0);
      this.most.set(keyOf(cell), (told.get(keyOf(cell)) ?? 0) + CROWD - 1);
    }
    while (CELLS.map((cell) => this.draw(cell)).some(Boolean));
  }

  private lower(key: string, to: number): boolean {
    if (to >= this.most.get(key)!) return false;
    this.most.set(key, to);
    return true;
  }

  private raise(key: string, to: number): boolean {
    if (to <= this.least.get(key)!) return false;
    this.least.set(key, to);
    return true;
  }

  private draw(cell: DemandCell): boolean {
    const key = keyOf(cell);
    let drawn = false;
    for (const part of partsOf(cell).flat()) {
      drawn = this.lower(keyOf(part), this.most.get(key)!) || drawn;
      drawn = this.raise(key, this.least.get(keyOf(part))!) || drawn;
    }
    for (const parts of partsOf(cell).filter((_, way) => way > 0 || cell.skillId === null)) {
      const most = parts.reduce((sum, part) => sum + this.most.get(keyOf(part))!, 0);
      drawn = this.lower(key, most) || drawn;
      for (const part of parts.map(keyOf))
        drawn = this.raise(part, this.least.get(key)! - (most - this.most.get(part)!)) || drawn;
    }
    return drawn;
  }

  /** Groups of one to four of which it is sure that they are there. */
  isolated(): string[] {
    const sure = (least: number, most: number): boolean => least >= 1 && most < CROWD;
    return CELLS.flatMap((cell) => {
      const key = keyOf(cell);
      const [least, most] = [this.least.get(key)!, this.most.get(key)!];
      return [
        ...(sure(least, most) ? [key] : []),
        ...within(cell).flatMap((inner) =>
          sure(least - this.most.get(keyOf(inner))!, most - this.least.get(keyOf(inner))!)
            ? [`${key} without ${keyOf(inner)}`]
            : [],
        ),
      ];
    });
  }
}

/** By skill (where they do not cover it: the first way), place and daypart. */
const partsOf = (cell: DemandCell): DemandCell[][] => [
  SKILLS.filter((skill) => PARENTS.get(skill) === cell.skillId).map((skillId) => ({ ...cell, skillId })),
  ...(cell.place === null ? [DEMAND_PLACES.map((place) => ({ ...cell, place }))] : []),
  ...(cell.daypart === null ? [DAYPARTS.map((daypart) => ({ ...cell, daypart }))] : []),
];

/** All cells within a cell, however deep. */
const within = (cell: DemandCell): DemandCell[] =>
  CELLS.filter(
    (inner) =>
      inner !== cell &&
      (cell.skillId === null || above(inner.skillId).includes(cell.skillId)) &&
      (cell.place === null || cell.place === inner.place) &&
      (cell.daypart === null || cell.daypart === inner.daypart),
  );

const wish = (people: number): fc.Arbitrary<Wish> =>
  fc.record({
    person: fc.nat(people),
    skill: fc.constantFrom(...SKILLS),
    place: fc.constantFrom(...PLACES, ...DEMAND_PLACES),
    dayparts: fc.subarray([...DAYPARTS]),
    price: fc.constantFrom(null, 4_000, 7_500, 9_500, 20_000),
  });
/** Few or many, spread or heaped. */
const population = fc
  .constantFrom(8, 20, 60, 200)
  .chain((people) => fc.array(wish(people), { maxLength: people * 2, size: 'max' }));
const heap = fc.tuple(fc.constantFrom(...SKILLS), fc.constantFrom(...PLACES)).chain(([skill, place]) =>
  fc.array(
    wish(40).map((one) => ({ ...one, skill, place })),
    { maxLength: 60, size: 'max' },
  ),
);
const asked = fc.tuple(population, heap, heap).map((all) => all.flat());

describe('what is told of demand', () => {
  it('goes by fives, says no more than there are, and nothing of fewer than five', () => {
    fc.assert(
      fc.property(asked, (wishes) => {
        const found = peopleIn(wishes);
        for (const figure of figuresOn(wishes))
          for (const [at, people] of figure.figures.entries())
            if (people % CROWD || people > found.get(keyOf(figure))![at]!.size)
              throw new Error(keyOf(figure));
      }),
    );
  });

  it('lets nobody who reads all of it find a group of one to four', () => {
    fc.assert(
      fc.property(asked, fc.nat(LEVELS - 1), (wishes, at) => {
        expect(new Attacker(figuresOn(wishes), at).isolated()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('says of a higher price, and of a part, no more than of what it is within', () => {
    fc.assert(
      fc.property(asked, (wishes) => {
        const figures = figuresOn(wishes);
        const told = new Map(figures.map((figure) => [keyOf(figure), figure.figures]));
        for (const figure of figures) {
          for (const [at, people] of figure.figures.entries())
            if (
              people > (figure.figures[at - 1] ?? Infinity) ||
              partsOf(figure).some((parts) =>
                parts.some((part) => (told.get(keyOf(part))?.[at] ?? 0) > people),
              )
            )
              throw new Error(keyOf(figure));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('does not move for fewer than five, day after day', () => {
    fc.assert(
      fc.property(asked, fc.array(fc.array(wish(60), { maxLength: 4 }), { maxLength: 6 }), (first, days) => {
        let [wishes, figures] = [first, figuresOn(first)];
        for (const more of days) {
          const before = new Map(figures.map((figure) => [keyOf(figure), figure]));
          wishes = [...wishes, ...more];
          figures = figuresOn(wishes, figures);
          for (const figure of figures) {
            const last = before.get(keyOf(figure));
            if (last && figure.counted[0] !== last.counted[0])
              expect(figure.counted[0]).toBeGreaterThanOrEqual(last.counted[0]! + CROWD);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shows nothing of who joins or leaves between two looks', () => {
    const welders = (people: number): Wish[] =>
      Array.from({ length: people }, (_, person) => ({
        person,
        skill: 'tig',
        place: 'Utrecht',
        dayparts: ['EVENING'],
        price: 9_500,
      }));
    const told = (figures: readonly DemandFigure[]) =>
      figures.map((figure) => [keyOf(figure), figure.figures]);
    const first = figuresOn(welders(7));
    expect(told(first)).toHaveLength(4 * 2 * 2);
    expect(first.every(({ figures }) => figures.join() === '5,5,5,5,0,0,0')).toBe(true);
    for (const people of [5, 6, 8, 11]) expect(told(figuresOn(welders(people), first))).toEqual(told(first));
    expect(figuresOn(welders(12), first)[0]!.figures[0]).toBe(10);
    expect(figuresOn(welders(4), first)).toEqual([]);
  });

  it('keeps the whole low where its hidden parts would follow from it', () => {
    const at = (people: number[], daypart: Daypart): Wish[] =>
      people.map((person) => ({ person, skill: 'web', place: 'Utrecht', dayparts: [daypart], price: null }));
    const [morning, afternoon, evening] = [
      [1, 2, 3, 4, 5, 6, 7],
      [8, 9, 10, 11],
      [12, 13, 14, 15],
    ];
    const figures = figuresOn([
      ...at(morning!, 'MORNING'),
      ...at(afternoon!, 'AFTERNOON'),
      ...at(evening!, 'EVENING'),
    ]);
    const web = (daypart: Daypart | null) =>
      figures.find((one) => keyOf(one) === `web/Utrecht/${daypart}`)?.figures[0];
    // Fifteen would tell that in the afternoon there are two at least, and four at most.
    expect([web(null), web('MORNING'), web('AFTERNOON'), web('EVENING')]).toEqual([
      10,
      5,
      undefined,
      undefined,
    ]);
  });
});
