import type { Payout } from '../payout/index.js';
import { movementOf, type LedgerAccount, type LedgerEntry, type LedgerMovement } from './accounts.js';

/** A booking, its member and the trainer of its session. */
export interface MoneyOf {
  readonly bookingId: string;
  readonly memberId: string;
}

export interface TrainerMoney {
  readonly trainerId: string;
  readonly bookingId: string | null;
}

/** @throws RangeError below 1 or for a part of a cent: a movement goes one way, its opposite has another name */
function positive(cents: number): number {
  if (!Number.isSafeInteger(cents) || cents < 1) throw new RangeError(`not an amount in cents: ${cents}`);
  return cents;
}

const ours = (account: LedgerAccount, amountCents: number, bookingId: string | null = null): LedgerEntry => ({
  account,
  partyId: null,
  bookingId,
  amountCents,
});
const advance = ({ bookingId, memberId }: MoneyOf, amountCents: number): LedgerEntry => ({
  account: 'ADVANCES',
  partyId: memberId,
  bookingId,
  amountCents,
});
const promised = ({ bookingId, memberId }: MoneyOf, amountCents: number): LedgerEntry => ({
  account: 'REFUNDS',
  partyId: memberId,
  bookingId,
  amountCents,
});
const trainers = ({ trainerId, bookingId }: TrainerMoney, amountCents: number): LedgerEntry => ({
  account: 'TRAINERS',
  partyId: trainerId,
  bookingId,
  amountCents,
});

export const paymentReceived = (of: MoneyOf, cents: number): LedgerMovement =>
  movementOf('payment-received', [ours('PROVIDER', positive(cents), of.bookingId), advance(of, -cents)]);

/** Transferred to the platform's own bank. */
export const paidIntoBank = (of: MoneyOf, cents: number): LedgerMovement =>
  movementOf('payment-received', [ours('BANK', positive(cents), of.bookingId), advance(of, -cents)]);

export const refundDecided = (of: MoneyOf, cents: number): LedgerMovement =>
  movementOf('refund-decided', [advance(of, positive(cents)), promised(of, -cents)]);

export const refundDone = (of: MoneyOf, cents: number): LedgerMovement =>
  movementOf('refund-done', [promised(of, positive(cents)), ours('PROVIDER', -cents, of.bookingId)]);

/** The bank sent back what was done before: the promise stands again. */
export const refundFailed = (of: MoneyOf, cents: number): LedgerMovement =>
  movementOf('refund-failed', [ours('PROVIDER', positive(cents), of.bookingId), promised(of, -cents)]);

/** Somebody transferred it from the platform's own bank. */
export const refundByHand = (of: MoneyOf, cents: number): LedgerMovement =>
  movementOf('refund-by-hand', [promised(of, positive(cents)), ours('BANK', -cents, of.bookingId)]);

/** What was paid for one booking counts for another from now on. */
export const moneyMoved = (from: MoneyOf, to: MoneyOf, cents: number): LedgerMovement =>
  movementOf('money-moved', [advance(from, positive(cents)), advance(to, -cents)]);

/** What a booking brought in becomes the trainer's, less the fee and the VAT over it. */
export const earned = (of: MoneyOf & TrainerMoney, payout: Payout): LedgerMovement =>
  movementOf('earned', shared(of, payout, 1));

/** The same the other way round, for what goes back to the member after all. */
export const earnedTakenBack = (of: MoneyOf & TrainerMoney, payout: Payout): LedgerMovement =>
  movementOf('earned-taken-back', shared(of, payout, -1));

const shared = (
  of: MoneyOf & TrainerMoney,
  { grossCents, feeExVatCents, feeVatCents, netCents }: Payout,
  sign: 1 | -1,
): LedgerEntry[] => [
  advance(of, sign * positive(grossCents)),
  trainers(of, -sign * netCents),
  ours('FEES', -sign * feeExVatCents, of.bookingId),
  ours('VAT', -sign * feeVatCents, of.bookingId),
];

export const transferred = (of: TrainerMoney, cents: number): LedgerMovement =>
  movementOf('transferred', [trainers(of, positive(cents)), ours('PROVIDER', -cents)]);

export const transferReversed = (of: TrainerMoney, cents: number): LedgerMovement =>
  movementOf('transfer-reversed', [ours('PROVIDER', positive(cents)), trainers(of, -cents)]);

/** The member's bank took the money back; who is right is not known yet. */
export const chargedBack = (of: MoneyOf, cents: number): LedgerMovement =>
  movementOf('charged-back', [
    ours('CHARGEBACKS', positive(cents), of.bookingId),
    ours('PROVIDER', -cents, of.bookingId),
  ]);

export const chargebackWon = (of: MoneyOf, cents: number): LedgerMovement =>
  movementOf('chargeback-won', [
    ours('PROVIDER', positive(cents), of.bookingId),
    ours('CHARGEBACKS', -cents, of.bookingId),
  ]);

/** @param lossCents what the bank took beyond what was left of the payment: the platform bears it */
export const chargebackLost = (of: MoneyOf, cents: number, lossCents = 0): LedgerMovement =>
  movementOf('chargeback-lost', [
    advance(of, cents),
    ours('COSTS', lossCents, of.bookingId),
    ours('CHARGEBACKS', -(cents + lossCents), of.bookingId),
  ]);

/** @param cents above 0 for what the provider took, below 0 for what it gave back */
export const providerCosts = (cents: number): LedgerMovement =>
  movementOf('provider-costs', [ours('COSTS', cents), ours('PROVIDER', -cents)]);

/** From the provider to the platform's own bank; below 0 the other way. */
export const toBank = (cents: number): LedgerMovement =>
  movementOf('to-bank', [ours('BANK', cents), ours('PROVIDER', -cents)]);
