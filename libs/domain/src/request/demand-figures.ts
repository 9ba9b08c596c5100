import { DAYPARTS } from '../time/index.js';
import {
  CROWD,
  DEMAND_PLACES,
  type DemandCell,
  type DemandCount,
  type DemandFigure,
  type SkillParents,
} from './demand.js';

const MARGIN = CROWD - 1;

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
 *   holds. The whole is told no higher than where that is nothing, whichever way the bounds are drawn together.
 * - **Nothing within shows more than what it is within:** a skill no more than its branch, a higher price no more than a
 *   lower one.
 * - **Steps of five in time.** Figures are set once a day, and one that is shown rises only where at least five people
 *   more stand behind it than when it was last set; so who joins between two looks is not seen in it. It falls as soon as
 *   it would say too much, and goes where fewer than five are left.
 *
 * What remains: that a figure appears, falls or goes tells that people came or went, not who. Somebody who joins and leaves
 * again learns, a night each time, whether exactly four others are in a cell; who brings more accounts of their own, whether
 * exactly so many fewer are. It takes knowing all of those others to tell by it that one certain person is there; the number
 * of people on the page of each request says no less. Within organisations nothing is counted.
 * @param counts of every cell of five or more; the others are as good as empty
 * @param before the figures of the day before
 */
export function demandFigures(
  counts: readonly DemandCount[],
  before: readonly DemandFigure[],
  parents: SkillParents,
): DemandFigure[] {
  const last = new Map(before.map((figure) => [keyOf(figure), figure]));
  const counted = counts.map((cell) => {
    const figure = last.get(keyOf(cell));
    return cell.people.map((people, at) => countedOn(people, figure, at));
  });
  const web = webOf(counts, parents);
  const told: number[][] = [];
  for (let at = 0; at < (counted[0]?.length ?? 0); at++) {
    const cheaper = told[at - 1];
    const figures = counted.map((people, cell) => Math.min(down(people[at]!), cheaper?.[cell] ?? Infinity));
    told.push(harmless(figures, web));
  }
  return counts.flatMap(({ skillId, place, daypart }, cell) => {
    const figures = told.map((one) => one[cell]!);
    return figures[0]! > 0 ? [{ skillId, place, daypart, figures, counted: counted[cell]! }] : [];
  });
}

/** The count by which a figure goes: the last one, until five more are there, or fewer than it says. */
function countedOn(people: number, before: DemandFigure | undefined, at: number): number {
  const last = before?.figures[at] ? before.counted[at]! : 0;
  return last < CROWD || people >= last + CROWD || people < down(last) ? people : last;
}

/** How cells lie in each other, by their place in the list; a part that is not in the list is hidden. */
interface Web {
  /** Per cell those right around it: all who are in it are in those. */
  readonly around: readonly (readonly number[])[];
  /** Per cell the ways to take it apart: everybody in it is in one of the parts at least. */
  readonly apart: readonly (readonly { readonly parts: readonly number[]; readonly hidden: number }[])[];
}

function webOf(cells: readonly DemandCell[], parents: SkillParents): Web {
  const places = new Map(cells.map((cell, at) => [keyOf(cell), at]));
  const listed = (some: readonly DemandCell[]): number[] =>
    some.flatMap((cell) => places.get(keyOf(cell)) ?? []);
  const branches = [...parents].flatMap(([id, parent]) => (parent === null ? [id] : []));
  const around = cells.map((cell) =>
    listed([
      ...(cell.skillId === null ? [] : [{ ...cell, skillId: parents.get(cell.skillId) ?? null }]),
      ...(cell.place === null ? [] : [{ ...cell, place: null }]),
      ...(cell.daypart === null ? [] : [{ ...cell, daypart: null }]),
    ]),
  );
  const apart = cells.map((cell) =>
    [
      ...(cell.daypart === null ? [DAYPARTS.map((daypart) => ({ ...cell, daypart }))] : []),
      ...(cell.place === null ? [DEMAND_PLACES.map((place) => ({ ...cell, place }))] : []),
      ...(cell.skillId === null ? [branches.map((skillId) => ({ ...cell, skillId }))] : []),
    ].map((all) => {
      const parts = listed(all);
      return { parts, hidden: all.length - parts.length };
    }),
  );
  return { around, apart };
}

/** Figures lowered until nothing follows from them together that none of them says. */
function harmless(from: readonly number[], web: Web): number[] {
  const figures = [...from];
  for (;;) {
    nest(figures, web);
    const telling = tellTooMuch(figures, web);
    if (!telling.length) return figures;
    for (const cell of telling) figures[cell]! -= CROWD;
  }
}

/** No cell says more than one around it. */
function nest(figures: number[], { around }: Web): void {
  for (let lowered = true; lowered;) {
    lowered = false;
    for (const [cell, outer] of around.entries()) {
      const most = Math.min(figures[cell]!, ...outer.map((one) => figures[one]!));
      lowered ||= most < figures[cell]!;
      figures[cell] = most;
    }
  }
}

/** The cells of which follows that somebody is in a hidden part of them. */
function tellTooMuch(figures: readonly number[], { around, apart }: Web): number[] {
  const least = [...figures];
  const most = figures.map((figure) => figure + MARGIN);
  const sum = (parts: readonly number[], hidden: number): number =>
    parts.reduce((total, part) => total + most[part]!, hidden * MARGIN);
  for (let drawn = true; drawn;) {
    drawn = false;
    const draw = (bounds: number[], cell: number, to: number, nearer: boolean): void => {
      if (!nearer) return;
      bounds[cell] = to;
      drawn = true;
    };
    for (const cell of figures.keys()) {
      for (const outer of around[cell]!) {
        draw(most, cell, most[outer]!, most[outer]! < most[cell]!);
        draw(least, outer, least[cell]!, least[cell]! > least[outer]!);
      }
      for (const { parts, hidden } of apart[cell]!) {
        const whole = sum(parts, hidden);
        draw(most, cell, whole, whole < most[cell]!);
        for (const part of parts) {
          const left = least[cell]! - (whole - most[part]!);
          draw(least, part, left, left > least[part]!);
        }
      }
    }
  }
  return [...figures.keys()].filter(
    (cell) =>
      figures[cell]! > 0 &&
      apart[cell]!.some(({ parts, hidden }) => {
        const unseen = hidden + parts.filter((part) => figures[part] === 0).length;
        return unseen > 0 && least[cell]! > sum(parts, hidden) - MARGIN;
      }),
  );
}
