import { atMost, whole } from '../check.js';
import { refuseProblems, type FieldProblem } from '../errors.js';
import { postProblems, type PostFields } from '../post/index.js';
import { DAYPARTS, type Daypart } from '../time/index.js';
import { LEVELS } from '../training/index.js';
import { ProposalsOpen, RequestClosed, RequestMerged, TooManyOpenRequests } from './errors.js';

/**
 * OPEN gathers people and proposals. PLANNED: a date was chosen, and there is a session. GIVEN: the session was held.
 * EXPIRED: nobody said that it is still wanted. WITHDRAWN: its owner took it back. MERGED: it lives on in another.
 */
export const REQUEST_STATUSES = ['OPEN', 'PLANNED', 'GIVEN', 'EXPIRED', 'WITHDRAWN', 'MERGED'] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** INVITED: wanted to know the same, and is asked to join. LEFT: also who said no to that; is not asked again. */
export const ASKER_STATUSES = ['INVITED', 'JOINED', 'LEFT'] as const;
export type AskerStatus = (typeof ASKER_STATUSES)[number];

/** In kilometres around a town; absent is anywhere. */
export const REQUEST_RADII = [10, 25, 50, 100] as const;
export const REQUEST_PRICE = { min: 0, max: 500_000 } as const;
/** So many requests of one person are open at a time. */
export const OPEN_REQUESTS = 5;

/** What somebody wants of a training: where nothing is said, what the request says holds. */
export interface RequestWishes {
  readonly dayparts?: readonly Daypart[] | null;
  /** Per person, without VAT. */
  readonly maxPriceExVatCents?: number | null;
}

/** What is asked for, beside the words in which it is. */
export interface AskedFields extends RequestWishes {
  readonly levelFrom?: number | null;
  readonly levelTo?: number | null;
  readonly town?: string | null;
  readonly radiusKm?: number | null;
}

export interface RequestFields extends PostFields, AskedFields {
  readonly title: string;
}

export function wishProblems({ dayparts, maxPriceExVatCents }: RequestWishes): FieldProblem[] {
  return [
    ...atMost('dayparts', dayparts, DAYPARTS.length),
    ...((dayparts ?? []).every((one) => DAYPARTS.includes(one))
      ? []
      : [{ field: 'dayparts', code: 'notAllowed' } as const]),
    ...whole('maxPriceExVatCents', maxPriceExVatCents, REQUEST_PRICE),
  ];
}

export function askedProblems(fields: AskedFields): FieldProblem[] {
  const { levelFrom, levelTo, town, radiusKm } = fields;
  const problems = wishProblems(fields);
  const level = { min: LEVELS[0], max: LEVELS.at(-1)! };
  problems.push(...whole('levelFrom', levelFrom, level), ...whole('levelTo', levelTo, level));
  if (typeof levelFrom === 'number' && typeof levelTo === 'number' && levelFrom >= levelTo)
    problems.push({ field: 'levelTo', code: 'levelOrder' });
  if (typeof radiusKm === 'number') {
    if (!town?.trim()) problems.push({ field: 'town', code: 'required' });
    if (!REQUEST_RADII.some((radius) => radius === radiusKm))
      problems.push({ field: 'radiusKm', code: 'notAllowed' });
  }
  return problems;
}

export const requestProblems = (fields: RequestFields): FieldProblem[] => [
  ...postProblems('REQUEST', fields),
  ...askedProblems(fields),
];

/** @throws Invalid (levelFrom, levelTo, town, radiusKm, dayparts, maxPriceExVatCents) */
export const checkAsked = (fields: AskedFields): void => refuseProblems(askedProblems(fields));

/** @throws Invalid (dayparts, maxPriceExVatCents) */
export const checkWishes = (wishes: RequestWishes): void => refuseProblems(wishProblems(wishes));

/** @throws Invalid (title, text, skillIds, levelFrom, levelTo, town, radiusKm, dayparts, maxPriceExVatCents) */
export const checkRequest = (fields: RequestFields): void => refuseProblems(requestProblems(fields));

/** @param open how many requests of this person are open @throws TooManyOpenRequests */
export function refuseTooMany(open: number): void {
  if (open >= OPEN_REQUESTS) throw new TooManyOpenRequests(OPEN_REQUESTS);
}

export interface Gathering {
  readonly status: RequestStatus;
  readonly mergedIntoId: string | null;
}

/** Whether people may still join, and trainers propose. @throws RequestMerged, RequestClosed */
export function refuseClosed({ status, mergedIntoId }: Gathering): void {
  if (mergedIntoId) throw new RequestMerged(mergedIntoId);
  if (status !== 'OPEN') throw new RequestClosed();
}

/** Whether its owner may change it or take it back. @throws RequestClosed, ProposalsOpen */
export function refuseOwnerChange({ status, openProposals }: OpenToChange): void {
  if (status !== 'OPEN') throw new RequestClosed();
  if (openProposals > 0) throw new ProposalsOpen();
}

export interface OpenToChange {
  readonly status: RequestStatus;
  readonly openProposals: number;
}
