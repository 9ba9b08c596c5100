import type { DateAnswer, ProposedDateFragment } from '../../../gql/proposals/graphql.js';

/** Date → what was chosen on this screen and the server does not have yet. */
export type Votes = Readonly<Record<string, DateAnswer>>;

export const ANSWERS = ['YES', 'IF_NEED_BE', 'NO'] as const satisfies readonly DateAnswer[];

type Counted = Pick<ProposedDateFragment, 'yes' | 'ifNeedBe' | 'no' | 'gathers' | 'mine'>;

const COUNTER = { YES: 'yes', IF_NEED_BE: 'ifNeedBe', NO: 'no' } as const satisfies Record<
  DateAnswer,
  keyof Counted
>;

/** The date as it will be once the server has this vote of the viewer. */
export function withVote<D extends Counted>(date: D, answer: DateAnswer | undefined): D {
  if (!answer || answer === date.mine) return date;
  const counts = { yes: date.yes, ifNeedBe: date.ifNeedBe, no: date.no };
  if (date.mine) counts[COUNTER[date.mine]] -= 1;
  counts[COUNTER[answer]] += 1;
  return { ...date, ...counts, gathers: counts.yes + counts.ifNeedBe, mine: answer };
}

/** What still waits once `saved` is with the server: what was chosen anew meanwhile stays. */
export const withoutSaved = (waiting: Votes, saved: Votes): Votes =>
  Object.fromEntries(Object.entries(waiting).filter(([dateId, answer]) => saved[dateId] !== answer));

/** What was stored, as far as it is about dates that can be voted on. */
export function readVotes(stored: string, dateIds: readonly string[]): Votes {
  let found: Record<string, unknown> = {};
  try {
    found = Object(JSON.parse(stored)) as Record<string, unknown>;
  } catch {
    // Nothing that can be read is nothing that waits.
  }
  return Object.fromEntries(
    Object.entries(found).filter(([dateId, answer]) => dateIds.includes(dateId) && isAnswer(answer)),
  ) as Votes;
}

const isAnswer = (value: unknown): value is DateAnswer => ANSWERS.some((answer) => answer === value);
