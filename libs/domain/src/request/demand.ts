import type { Daypart } from '../time/index.js';
import { DAYPARTS } from '../time/index.js';

/** Nobody is told of a demand behind which fewer people stand, and figures go by so many. */
export const CROWD = 5;

/** Without VAT: it is told how many would pay at least so much. */
export const DEMAND_PRICES = [5_000, 7_500, 9_500, 12_500, 15_000, 20_000] as const;

/** Where the wish is not bound to a place. */
export const ANYWHERE = 'ANYWHERE';

/** The provinces by which demand is told apart, with about their middle, for a map. */
export const PROVINCES = {
  Drenthe: { latitude: 52.86, longitude: 6.62 },
  Flevoland: { latitude: 52.53, longitude: 5.6 },
  Friesland: { latitude: 53.11, longitude: 5.85 },
  Gelderland: { latitude: 52.06, longitude: 5.95 },
  Groningen: { latitude: 53.22, longitude: 6.75 },
  Limburg: { latitude: 51.21, longitude: 5.94 },
  'Noord-Brabant': { latitude: 51.56, longitude: 5.19 },
  'Noord-Holland': { latitude: 52.58, longitude: 4.87 },
  Overijssel: { latitude: 52.44, longitude: 6.44 },
  Utrecht: { latitude: 52.09, longitude: 5.18 },
  Zeeland: { latitude: 51.48, longitude: 3.86 },
  'Zuid-Holland': { latitude: 51.98, longitude: 4.49 },
} as const;
export type Province = keyof typeof PROVINCES;

/** Where demand is told apart by place. */
export const DEMAND_PLACES: readonly string[] = [...Object.keys(PROVINCES), ANYWHERE];

/** About whom a figure is: one skill with all below it, one place and one daypart; null is all of them. */
export interface DemandCell {
  readonly skillId: string | null;
  /** One of `DEMAND_PLACES`. */
  readonly place: string | null;
  readonly daypart: Daypart | null;
}

export interface DemandCount extends DemandCell {
  /** How many people: all, then those who would pay at least each of `DEMAND_PRICES`. */
  readonly people: readonly number[];
}

export interface DemandFigure extends DemandCell {
  /** What is told, place for place as in `DemandCount`: 0, or a multiple of `CROWD` that is no more than there are. */
  readonly figures: readonly number[];
  /** How many there were when the figure was last set; is told to nobody. */
  readonly counted: readonly number[];
}

/** Skills with what they hang below; null for a branch of the tree. */
export type SkillParents = ReadonlyMap<string, string | null>;

const down = (people: number): number => people - (people % CROWD);

const keyOf = ({ skillId, place, daypart }: DemandCell): string => `${skillId}/${place}/${daypart}`;

/**
 * What may be told of how many people want what, so that nobody can be picked out of it.
 *
 * Who is meant to fail: somebody who reads every figure there is, for each skill, place, daypart and price, today and on
 * all days before, knows the tree of skills and this text, and works out what follows from all of it together. They
 * shall not learn of any group of one to four people that it is there: not of a cell, and not of what is left of one
 * cell without another.
 *
 * - What can be asked is a closed set of cells, each counted in distinct people. There are no other filters, so that there
 *   is no "all but this one" and no place smaller than a province.
 * - **Five at least, by fives, downwards.** A cell of fewer than five is not there, whether it is empty or not. From two
 *   figures, one within the other, what is between them is known to within nine: never that it is one to four.
 * - **What the parts would tell.** Whoever wants something wants it in some daypart, at some place or none, and below some
 *   branch; from the whole, less the most that the other parts can hold, would follow the least that a hidden part
 *   holds. The whole is told no higher than where that is nothing.
 * - **Nothing within shows more than what it is within:** a skill no more than its branch, a higher price no more than a
 *   lower one.
 * - **Steps of five in time.** Figures are set once a day, and one that is shown rises only where at least five people
 *   more stand behind it than when it was last set; so who joins between two looks is not seen in it. It falls as soon as
 *   it would say too much, and goes where fewer than five are left.
 *
 * What remains: that a figure appears, falls or goes tells that people came or went, not who. Somebody who knows of all
 * others in a cell, or brought four accounts of their own into it, can tell from its appearing that one more came; the
 * number of people on the page of each request says no less. Within organisations nothing is counted.
 * @param counts of every cell of five or more; the others are as good as empty
 * @param before the figures of the day before
 */
export function demandFigures(
  counts: readonly DemandCount[],
  before: readonly DemandFigure[],
  parents: SkillParents,
): DemandFigure[] {
  const last = new Map(before.map((figure) => [keyOf(figure), figure]));
  const cells = counts.map((cell) => {
    const figure = last.get(keyOf(cell));
    return { cell, counted: cell.people.map((people, at) => counted(people, figure, at)) };
  });
  const prices = cells[0]?.counted.length ?? 0;
  const told = Array.from({ length: prices }, () => new Map<string, number>());
  for (const { cell, counted } of cells)
    for (const [at, people] of counted.entries()) told[at]!.set(keyOf(cell), down(people));
  for (const [at, figures] of told.entries()) tell(figures, told[at - 1], counts, parents);
  return cells.flatMap(({ cell: { skillId, place, daypart }, counted }) => {
    const figures = told.map((one) => one.get(keyOf({ skillId, place, daypart }))!);
    return figures[0]! > 0 ? [{ skillId, place, daypart, figures, counted }] : [];
  });
}

/** The count by which a figure goes: the last one, until five more are there, or fewer than it says. */
function counted(people: number, before: DemandFigure | undefined, at: number): number {
  const last = before?.figures[at] ? before.counted[at]! : 0;
  return last < CROWD || people >= last + CROWD || people < down(last) ? people : last;
}

/** Lowers figures until nothing follows from them together. */
function tell(
  figures: Map<string, number>,
  cheaper: ReadonlyMap<string, number> | undefined,
  cells: readonly DemandCell[],
  parents: SkillParents,
): void {
  const branches = [...parents].flatMap(([id, parent]) => (parent === null ? [id] : []));
  const of = (cell: DemandCell): number => figures.get(keyOf(cell)) ?? 0;
  for (let lowered = true; lowered;) {
    lowered = false;
    for (const cell of cells) {
      const most = Math.min(
        ...around(cell, parents).map(of),
        ...partsOf(cell, branches).map((parts) => down(mostOf(parts.map(of)))),
        cheaper?.get(keyOf(cell)) ?? Infinity,
      );
      if (of(cell) <= most) continue;
      figures.set(keyOf(cell), most);
      lowered = true;
    }
  }
}

/** The cells right around one: all who are in it are in those. */
export function around(cell: DemandCell, parents: SkillParents): DemandCell[] {
  const { skillId, place, daypart } = cell;
  return [
    ...(skillId === null ? [] : [{ ...cell, skillId: parents.get(skillId) ?? null }]),
    ...(place === null ? [] : [{ ...cell, place: null }]),
    ...(daypart === null ? [] : [{ ...cell, daypart: null }]),
  ];
}

/** Ways to take a cell apart: everybody in it is in one of the parts at least. @param branches of the tree of skills */
export function partsOf(cell: DemandCell, branches: readonly string[]): DemandCell[][] {
  return [
    ...(cell.daypart === null ? [DAYPARTS.map((daypart) => ({ ...cell, daypart }))] : []),
    ...(cell.place === null ? [DEMAND_PLACES.map((place) => ({ ...cell, place }))] : []),
    ...(cell.skillId === null ? [branches.map((skillId) => ({ ...cell, skillId }))] : []),
  ];
}

/** The most that a whole may say so that each of its hidden parts may still be empty. */
function mostOf(parts: readonly number[]): number {
  const hidden = parts.filter((part) => part === 0).length;
  if (!hidden) return Infinity;
  const shown = parts.reduce((sum, part) => sum + (part ? part + CROWD - 1 : 0), 0);
  return shown + (hidden - 1) * (CROWD - 1);
}

/** Who says to know a skill from this level on could teach it. */
export const CLAIMED_FROM_LEVEL = 3;
/** So far a trainer goes to who asks. */
export const TRAINER_TRAVELS_KM = 50;
