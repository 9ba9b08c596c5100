import { text } from '../check.js';
import { refuseProblems } from '../errors.js';
import { after, DAY } from '../time/index.js';
import { AppealClosed } from './errors.js';

export const SUBJECT_KINDS = ['POST', 'REVIEW', 'TRAINING', 'PERSON'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Why a moderator looks at something: it waits as a first post, others reported it, or its author disagrees. */
export const CASE_KINDS = ['QUEUED', 'REPORTED', 'APPEALED'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const REPORT_REASONS = ['SPAM', 'RUDE', 'WRONG', 'PRIVATE', 'UNLAWFUL', 'OTHER'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** What a moderator decides: it is shown (again), or it is not. */
export const VERDICTS = ['SHOW', 'HIDE'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Digital Services Act (EU 2022/2065) art. 20: a complaint can be made for at least six months. */
export const APPEAL_DAYS = 183;

export const REPORT_TEXT = { max: 2_000 } as const;
export const VERDICT_REASON = { min: 10, max: 2_000 } as const;
export const APPEAL_TEXT = { min: 20, max: 4_000 } as const;

/** @throws Invalid (text); without one, OTHER says nothing */
export const checkReport = (report: { readonly reason: ReportReason; readonly text?: string | null }): void =>
  refuseProblems(text('text', report.text, { ...REPORT_TEXT, required: report.reason === 'OTHER' }));

/**
 * What is hidden is hidden with a reason, which its author reads (Digital Services Act art. 17).
 * @throws Invalid (reason)
 */
export const checkVerdict = (verdict: Verdict, reason: string | null | undefined): void =>
  refuseProblems(text('reason', reason, { ...VERDICT_REASON, required: verdict === 'HIDE' }));

export interface DecidedCase {
  readonly kind: CaseKind;
  readonly verdict: Verdict | null;
  readonly decidedAt: Date | null;
  readonly authorId: string | null;
  /** Whether it was appealed against before. */
  readonly appealed: boolean;
}

export const canAppeal = (decided: DecidedCase, personId: string, now: Date): boolean =>
  decided.authorId === personId &&
  decided.kind !== 'APPEALED' &&
  decided.verdict === 'HIDE' &&
  decided.decidedAt !== null &&
  now <= after(decided.decidedAt, APPEAL_DAYS * DAY) &&
  !decided.appealed;

/** @throws AppealClosed, Invalid (text) */
export function refuseAppeal(decided: DecidedCase, personId: string, words: string, now: Date): void {
  if (!canAppeal(decided, personId, now)) throw new AppealClosed();
  refuseProblems(text('text', words, { ...APPEAL_TEXT, required: true }));
}
