import { atMost, text, whole } from '../check.js';
import { refuseProblems, type FieldProblem } from '../errors.js';
import type { Interval } from '../session/index.js';
import {
  after,
  DAY,
  HOUR,
  isZone,
  MINUTE,
  resolveWallTime,
  type WallTime,
  type WallTimeOccurrence,
} from '../time/index.js';
import { OwnRequest, ProposalClosed, ProposingClosed, WithdrawnTooOften } from './errors.js';
import { refuseClosed, type Gathering } from './request.js';

/** NOT_RUN: it was chosen, but the session did not take place. */
export const PROPOSAL_STATUSES = ['OPEN', 'CHOSEN', 'NOT_CHOSEN', 'WITHDRAWN', 'NOT_RUN'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** So often a trainer may withdraw what they proposed for one request, and propose anew. */
export const WITHDRAWALS_AT_MOST = 3;

export const PROPOSAL_TEXT = { min: 10, max: 2_000 } as const;
export const PROPOSAL_DATES = { min: 1, max: 6 } as const;
export const PROPOSAL_SEATS = { min: 1, max: 50 } as const;
export const PROPOSAL_PRICE = { min: 0, max: 500_000 } as const;

/** How long askers choose, unless the first who proposes says otherwise. */
export const CHOOSING_DAYS = 7;
/** Until then a request waits for its askers alone: whoever else proposes must propose later dates. */
export const CHOOSING_DAYS_AT_MOST = 30;
/** They have so long at least. */
export const CHOOSING_HOURS_AT_LEAST = 24;
/** So long the askers have the first right to a seat. */
export const FIRST_RIGHT_HOURS = 72;
/**
 * At least so long there is between the choice and the date: the first right, then a moment at which it is decided
 * whether the session runs, a week before.
 */
export const DAYS_FROM_CHOICE_TO_DATE = 11;

/** Until when the askers have the first right to a seat in a session that was chosen at `chosenAt`. */
export const firstRightUntil = (chosenAt: Date): Date => after(chosenAt, FIRST_RIGHT_HOURS * HOUR);

/** The last moment at which may be chosen between dates of which the first begins at `startsAt`. */
export const lastChoiceFor = (startsAt: Date): Date => after(startsAt, -DAYS_FROM_CHOICE_TO_DATE * DAY);

/** A date as a trainer writes it down. */
export interface DateFields {
  readonly startsAt: WallTime;
  readonly occurrence?: WallTimeOccurrence | null;
  readonly zone: string;
}

/** A date as it is proposed. */
export interface PlannedDate extends Interval {
  readonly zone: string;
  readonly localStart: WallTime;
}

export interface ProposalFields {
  readonly text: string;
  readonly priceExVatCents: number;
  readonly minSeats: number;
  readonly maxSeats: number;
  readonly dates: readonly Pick<DateFields, 'zone'>[];
}

export function proposalProblems(fields: ProposalFields): FieldProblem[] {
  const { minSeats, maxSeats, dates } = fields;
  return [
    ...text('text', fields.text, { ...PROPOSAL_TEXT, required: true }),
    ...whole('priceExVatCents', fields.priceExVatCents, PROPOSAL_PRICE),
    ...whole('minSeats', minSeats, PROPOSAL_SEATS),
    ...whole('maxSeats', maxSeats, PROPOSAL_SEATS),
    ...(minSeats > maxSeats ? [{ field: 'maxSeats', code: 'seatOrder' } as const] : []),
    ...(dates.length < PROPOSAL_DATES.min ? [{ field: 'dates', code: 'required' } as const] : []),
    ...atMost('dates', dates, PROPOSAL_DATES.max),
    ...dates.flatMap(({ zone }, index) =>
      isZone(zone) ? [] : [{ field: `dates.${index}.zone`, code: 'zone' } as const],
    ),
  ];
}

/** @throws Invalid (text, priceExVatCents, minSeats, maxSeats, dates) */
export const checkProposal = (fields: ProposalFields): void => refuseProblems(proposalProblems(fields));

/**
 * When the dates are, the first first.
 * @throws WallTimeDoesNotExist, WallTimeAmbiguous, Invalid where two are the same moment
 */
export function plannedDates(dates: readonly DateFields[], durationMinutes: number): PlannedDate[] {
  const planned = dates.map(({ startsAt: localStart, occurrence, zone }) => {
    const startsAt = resolveWallTime(localStart, zone, occurrence);
    return { startsAt, endsAt: after(startsAt, durationMinutes * MINUTE), zone, localStart };
  });
  const moments = planned.map(({ startsAt }) => startsAt.getTime());
  refuseProblems(
    moments.flatMap((moment, index) =>
      moments.indexOf(moment) < index ? [{ field: `dates.${index}.startsAt`, code: 'twice' } as const] : [],
    ),
  );
  return planned.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

export interface Proposing extends Gathering {
  readonly ownerId: string | null;
  /** Null while nobody has proposed. */
  readonly chooseBy: Date | null;
}

const earliestChoice = (now: Date): Date => after(now, CHOOSING_HOURS_AT_LEAST * HOUR);

/** Whether this trainer may propose now: as long as the askers have the time to look at it. */
export const canPropose = (request: Proposing, trainerId: string, now: Date): boolean =>
  request.status === 'OPEN' &&
  request.mergedIntoId === null &&
  request.ownerId !== trainerId &&
  (!request.chooseBy || request.chooseBy >= earliestChoice(now));

/**
 * The moment of the choice with a proposal of which the first date begins at `firstStart`: the one that is set already, or
 * the one that the trainer asks for, a week from now when they ask for none.
 * @throws Invalid where a date or the moment is too soon, RequestMerged, RequestClosed, OwnRequest, ProposingClosed
 */
export function choiceMoment(
  request: Proposing,
  { trainerId, firstStart, chooseBy }: { trainerId: string; firstStart: Date; chooseBy?: Date | null },
  now: Date,
): Date {
  refuseClosed(request);
  if (request.ownerId === trainerId) throw new OwnRequest();
  const earliest = earliestChoice(now);
  const latest = lastChoiceFor(firstStart);
  if (request.chooseBy) {
    if (request.chooseBy < earliest) throw new ProposingClosed();
    if (latest < request.chooseBy)
      refuseProblems([{ field: 'dates', code: 'tooLow', params: { min: DAYS_FROM_CHOICE_TO_DATE } }]);
    return request.chooseBy;
  }
  if (latest < earliest)
    refuseProblems([{ field: 'dates', code: 'tooLow', params: { min: DAYS_FROM_CHOICE_TO_DATE + 1 } }]);
  const aWeek = after(now, CHOOSING_DAYS * DAY);
  const moment = chooseBy ?? (aWeek < latest ? aWeek : latest);
  const tooLate = moment > latest || moment > after(now, CHOOSING_DAYS_AT_MOST * DAY);
  if (moment < earliest || tooLate) refuseProblems([{ field: 'chooseBy', code: 'notAllowed' }]);
  return moment;
}

/** @param withdrawn how many proposals of this trainer for the request were withdrawn @throws WithdrawnTooOften */
export function refuseWavering(withdrawn: number): void {
  if (withdrawn >= WITHDRAWALS_AT_MOST) throw new WithdrawnTooOften(WITHDRAWALS_AT_MOST);
}

/** @throws ProposalClosed */
export function refuseClosedProposal({ status }: { readonly status: ProposalStatus }): void {
  if (status !== 'OPEN') throw new ProposalClosed();
}
