/** What somebody says of a date. */
export const DATE_ANSWERS = ['YES', 'IF_NEED_BE', 'NO'] as const;
export type DateAnswer = (typeof DATE_ANSWERS)[number];

/** A proposed date, with what the askers said of it. */
export interface ProposedDate {
  readonly id: string;
  readonly startsAt: Date;
  readonly priceExVatCents: number;
  readonly minSeats: number;
  readonly proposedAt: Date;
  readonly yes: number;
  readonly ifNeedBe: number;
  readonly no: number;
}

/** So many would come. */
export const gathers = ({ yes, ifNeedBe }: Pick<ProposedDate, 'yes' | 'ifNeedBe'>): number => yes + ifNeedBe;

/**
 * Whether a date may win without its owner: enough for its minimum can come, and more than half of all who voted on any
 * date.
 * @param voters how many people voted
 */
export const hasMajority = (date: ProposedDate, voters: number): boolean =>
  gathers(date) >= date.minSeats && 2 * gathers(date) > voters;

/** Below zero where `a` goes before `b`: more can come, more of them gladly, cheaper, sooner, proposed first. */
export function compareDates(a: ProposedDate, b: ProposedDate): number {
  return (
    gathers(b) - gathers(a) ||
    b.yes - a.yes ||
    a.priceExVatCents - b.priceExVatCents ||
    a.startsAt.getTime() - b.startsAt.getTime() ||
    a.proposedAt.getTime() - b.proposedAt.getTime() ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}

/**
 * The dates that may win at the moment of the choice where the owner chose none, the best first: the first whose trainer
 * and room are still free wins. None: the proposals lapse, and the request goes on.
 */
export const winners = <D extends ProposedDate>(dates: readonly D[], voters: number): D[] =>
  dates.filter((date) => hasMajority(date, voters)).toSorted(compareDates);

/** Somebody who joined, with what they said of the date that was chosen. */
export interface AskerOfDate {
  readonly personId: string;
  readonly answer: DateAnswer | null;
  readonly joinedAt: Date;
}

const EAGERNESS: Readonly<Record<DateAnswer, number>> = { YES: 0, IF_NEED_BE: 1, NO: 3 };

/**
 * Who is offered a seat, in this order: who said yes, who can if need be, who said nothing; within those who joined first.
 * Who said no is not.
 */
export const firstInRight = (askers: readonly AskerOfDate[]): AskerOfDate[] =>
  askers
    .filter(({ answer }) => answer !== 'NO')
    .toSorted(
      (a, b) =>
        (a.answer ? EAGERNESS[a.answer] : 2) - (b.answer ? EAGERNESS[b.answer] : 2) ||
        a.joinedAt.getTime() - b.joinedAt.getTime() ||
        (a.personId < b.personId ? -1 : Number(a.personId > b.personId)),
    );
