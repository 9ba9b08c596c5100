import { isBlank, text } from '../check.js';
import { Forbidden, refuseProblems } from '../errors.js';
import type { PostScope } from '../post/index.js';
import { ReasonNeeded, StatusNotNext } from './errors.js';

export const IDEA_STATUSES = ['NEW', 'REVIEWED', 'TRYING', 'DONE', 'NOT_NOW'] as const;
export type IdeaStatus = (typeof IDEA_STATUSES)[number];

/** To what an idea goes from where it is. What is done may turn out not to be; what is not now may be later. */
export const IDEA_STEPS: Readonly<Record<IdeaStatus, readonly IdeaStatus[]>> = {
  NEW: ['REVIEWED', 'TRYING', 'DONE', 'NOT_NOW'],
  REVIEWED: ['TRYING', 'DONE', 'NOT_NOW'],
  TRYING: ['DONE', 'NOT_NOW'],
  DONE: ['TRYING'],
  NOT_NOW: ['REVIEWED', 'TRYING'],
};

export const STATUS_REASON = { max: 1_000 } as const;

/** How somebody stands to an idea. */
export interface IdeaPart {
  readonly isAuthor: boolean;
  /** Admin of the organisation that it belongs to. */
  readonly leads: boolean;
  /** Moderates the platform. */
  readonly moderates: boolean;
}

/** In an organisation its admins decide what happens to ideas; of public ones, moderators too. */
export const decidesOnIdea = (scope: PostScope, { leads, moderates }: IdeaPart): boolean =>
  leads || (scope === 'PUBLIC' && moderates);

/** What the author of a public idea says of it: it is theirs to try, and nobody else's to judge. */
const BY_AUTHOR: readonly IdeaStatus[] = ['TRYING', 'DONE', 'NOT_NOW'];

/** To what this person may set an idea. */
export function nextStatuses(
  { status, scope }: { readonly status: IdeaStatus; readonly scope: PostScope },
  part: IdeaPart,
): readonly IdeaStatus[] {
  if (decidesOnIdea(scope, part)) return IDEA_STEPS[status];
  return part.isAuthor && scope === 'PUBLIC'
    ? IDEA_STEPS[status].filter((next) => BY_AUTHOR.includes(next))
    : [];
}

/** Whether this person may at all say what happens to an idea. */
const hasSay = (scope: PostScope, part: IdeaPart): boolean =>
  decidesOnIdea(scope, part) || (part.isAuthor && scope === 'PUBLIC');

export interface StatusSet {
  readonly status: IdeaStatus;
  readonly reason: string | null;
}

/**
 * What an idea becomes. The status that it has already keeps it; its reason may be mended.
 * @throws Forbidden, StatusNotNext, ReasonNeeded, Invalid (reason)
 */
export function setStatus(
  idea: { readonly status: IdeaStatus; readonly scope: PostScope },
  wanted: { readonly status: IdeaStatus; readonly reason?: string | null },
  part: IdeaPart,
): StatusSet {
  const { status } = wanted;
  if (!hasSay(idea.scope, part)) throw new Forbidden();
  if (status !== idea.status && !IDEA_STEPS[idea.status].includes(status))
    throw new StatusNotNext(idea.status, status);
  const mayKeep = decidesOnIdea(idea.scope, part) || BY_AUTHOR.includes(status);
  if (!(status === idea.status ? mayKeep : nextStatuses(idea, part).includes(status))) throw new Forbidden();
  refuseProblems(text('reason', wanted.reason, STATUS_REASON));
  if (status === 'NOT_NOW' && isBlank(wanted.reason)) throw new ReasonNeeded();
  return { status, reason: wanted.reason?.trim() || null };
}
