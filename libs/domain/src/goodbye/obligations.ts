import { AccountInUse } from './errors.js';

/**
 * Why an account cannot go yet, in the order in which it is told: seats to come that are held or paid, sessions to
 * give that somebody booked, money that is still on its way, a disagreement that somebody decides on, invoices that
 * wait for what the seller must fill in, an organisation or a platform that would be left without an admin.
 */
export const OBLIGATION_KINDS = [
  'BOOKING',
  'SESSION',
  'PAYOUT',
  'DISPUTE',
  'INVOICE',
  'ORGANISATION',
  'PLATFORM',
] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

export interface Obligation {
  readonly kind: ObligationKind;
  readonly count: number;
}

export const obligationsOf = (counts: Readonly<Record<ObligationKind, number>>): Obligation[] =>
  OBLIGATION_KINDS.filter((kind) => counts[kind] > 0).map((kind) => ({ kind, count: counts[kind] }));

/** @throws AccountInUse */
export function refuseAccountInUse(obligations: readonly Obligation[]): void {
  if (obligations.length) throw new AccountInUse(obligations);
}
