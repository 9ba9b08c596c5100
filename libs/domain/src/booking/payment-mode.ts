import { after, DAY, HOUR } from '../time/index.js';

/**
 * When a booking is paid. NOW: at booking, all back where the session does not run.
 * WHEN_IT_RUNS: reserved free of charge; a pay link goes out once the minimum is met. INVOICE: by a company, afterwards.
 */
export type PaymentMode = 'NOW' | 'WHEN_IT_RUNS' | 'INVOICE';
export const PAYMENT_MODES = ['NOW', 'WHEN_IT_RUNS', 'INVOICE'] as const satisfies readonly PaymentMode[];

/** What a trainer may choose for a session. */
export type SessionPaymentMode = Exclude<PaymentMode, 'INVOICE'>;

/** Up to this long before the start money is taken while the session may still not run: iDEAL gives back for 180 days. */
export const PAY_NOW_DAYS = 150;
/** How long a pay link works that was sent because the minimum was met. */
export const PAY_LINK_HOURS = 48;

interface Payable {
  readonly paymentMode: SessionPaymentMode;
  readonly startsAt: Date;
  readonly minSeats: number;
  /** Since when it is certain that the session goes on; null while it is not. */
  readonly runsAt: Date | null;
}

/** Whether the session goes on whatever happens: its minimum was met or decided upon, or one participant is enough. */
export const isSureToRun = ({ runsAt, minSeats }: Pick<Payable, 'runsAt' | 'minSeats'>): boolean =>
  runsAt !== null || minSeats <= 1;

/** How somebody who books now pays, unless by invoice. */
export function paymentModeFor(session: Payable, now: Date): SessionPaymentMode {
  if (isSureToRun(session)) return 'NOW';
  const farAway = session.startsAt > after(now, PAY_NOW_DAYS * DAY);
  return farAway ? 'WHEN_IT_RUNS' : session.paymentMode;
}

/**
 * How seats that were offered are paid by who accepts them now. By invoice stays so; otherwise the session may have become
 * sure to run since they were offered, and then they are paid at once.
 */
export const offeredPaymentMode = (offered: PaymentMode, session: Payable, now: Date): PaymentMode =>
  offered === 'INVOICE' ? offered : paymentModeFor(session, now);

/** So long before a pay link lapses, who has not paid is reminded. */
export const PAY_REMINDER_HOURS = 12;

/** Until when the pay link works that goes out at `askedAt`: 48 hours, but never beyond the start. */
export function payLinkUntil(askedAt: Date, startsAt: Date): Date {
  const until = after(askedAt, PAY_LINK_HOURS * HOUR);
  return until < startsAt ? until : startsAt;
}

/** When to remind somebody of a pay link; null where it would come at once with the link itself. */
export function payReminderAt(heldUntil: Date, now: Date): Date | null {
  const at = after(heldUntil, -PAY_REMINDER_HOURS * HOUR);
  return at > now ? at : null;
}
