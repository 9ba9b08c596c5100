import {
  decisionAt,
  Invalid,
  isDecisionInTime,
  resolveWallTime,
  type SessionPaymentMode,
  type WallTime,
} from '@nutshell/domain';
import type { SessionEntity } from './session.entity.js';

interface Planned {
  startsAt: Date;
  zone: string;
  minSeats: number;
}

/** What a trainer may say about a session's minimum; what is not said follows the rule or stays. */
export interface TermsInput {
  paymentMode?: SessionPaymentMode | null;
  decisionAt?: WallTime | null;
}

export type SessionTerms = Pick<SessionEntity, 'paymentMode' | 'decisionAt'>;

/** @throws Invalid where the moment has passed or leaves the trainer no day to choose */
export function termsOf(
  session: Planned,
  input: TermsInput,
  present: SessionTerms | null,
  now: Date,
  path = '',
): SessionTerms {
  const paymentMode = input.paymentMode ?? present?.paymentMode ?? 'NOW';
  if (session.minSeats <= 1) return { paymentMode, decisionAt: null };
  if (!input.decisionAt) return { paymentMode, decisionAt: decisionAt(session, now) };
  const chosen = resolveWallTime(input.decisionAt, session.zone, 'FIRST');
  if (!isDecisionInTime(chosen, session.startsAt, now))
    throw new Invalid([{ field: `${path}decisionAt`, code: 'notAllowed' }]);
  return { paymentMode, decisionAt: chosen };
}

/** When a session goes public: a moment that passed while it was a draft is set anew; without one, it runs. */
export function termsAtPublication(
  session: Planned & Pick<SessionEntity, 'decisionAt' | 'runsAt'>,
  now: Date,
): Pick<SessionEntity, 'decisionAt' | 'runsAt'> {
  if (session.minSeats <= 1) return { decisionAt: null, runsAt: session.runsAt };
  const decides =
    session.decisionAt && session.decisionAt > now ? session.decisionAt : decisionAt(session, now);
  return { decisionAt: decides, runsAt: session.runsAt ?? (decides ? null : now) };
}
