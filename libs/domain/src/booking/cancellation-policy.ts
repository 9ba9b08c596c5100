import { percentOf } from '../money/index.js';
import { after, DAY, HOUR } from '../time/index.js';

/** Soepel, Standaard, Streng, and all of it back until the start. A booking keeps the policy it was made under. */
export type CancellationPolicy = 'FLEXIBLE' | 'STANDARD' | 'STRICT' | 'FULL';
export const DEFAULT_POLICY: CancellationPolicy = 'STANDARD';

interface PolicyStep {
  /** Milliseconds before the start up to and including which the percentage holds. */
  readonly before: number;
  readonly percent: number;
}

/** Earliest first. What comes after the last step gives 0% back. Days are periods of 24 hours. */
export const CANCELLATION_POLICIES: Record<CancellationPolicy, readonly PolicyStep[]> = {
  FLEXIBLE: [{ before: 48 * HOUR, percent: 100 }],
  STANDARD: [
    { before: 14 * DAY, percent: 100 },
    { before: 3 * DAY, percent: 50 },
  ],
  STRICT: [{ before: 14 * DAY, percent: 50 }],
  FULL: [{ before: 0, percent: 100 }],
};

export interface RefundStep {
  /** Up to and including this instant. */
  readonly untilAt: Date;
  readonly percent: number;
}

export interface Refund {
  readonly refundCents: number;
  readonly percent: number;
  /** The whole policy as dates, earliest first; the last step lasts until the start. */
  readonly steps: readonly RefundStep[];
}

/**
 * @param freeUntil up to when all of it comes back whatever the policy says: the trainer moved the session
 * @param percentAtMost what the policy gives no more than: that of the date from which the member moved
 */
export function refundSteps(
  policy: CancellationPolicy,
  startsAt: Date,
  freeUntil: Date | null = null,
  percentAtMost = 100,
): RefundStep[] {
  const own = CANCELLATION_POLICIES[policy].map(({ before, percent }) => ({
    untilAt: after(startsAt, -before),
    percent: Math.min(percent, percentAtMost),
  }));
  const steps = policy === 'FULL' ? own : [...own, { untilAt: startsAt, percent: 0 }];
  if (!freeUntil || steps.some(({ untilAt, percent }) => percent === 100 && untilAt >= freeUntil))
    return steps;
  return [{ untilAt: freeUntil, percent: 100 }, ...steps.filter(({ untilAt }) => untilAt > freeUntil)];
}

/** What a member gets back who cancels `now`: whole cents, half a cent in the member's favour. */
export function refundDue(asked: {
  readonly policy: CancellationPolicy;
  readonly paidCents: number;
  readonly startsAt: Date;
  readonly freeUntil?: Date | null;
  readonly percentAtMost?: number;
  readonly now: Date;
}): Refund {
  const steps = refundSteps(asked.policy, asked.startsAt, asked.freeUntil, asked.percentAtMost);
  const percent = steps.find((step) => asked.now <= step.untilAt)?.percent ?? 0;
  return { refundCents: percentOf(asked.paidCents, percent), percent, steps };
}
