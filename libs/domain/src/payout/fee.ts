import { percentOf } from '../money/index.js';

export interface FeeRate {
  readonly from: Date;
  /** Of the price without VAT. */
  readonly percent: number;
  /** Over the fee itself. */
  readonly vatPercent: number;
}

/** What the platform takes, newest last. A booking keeps the rate of the moment it was made. */
export const FEE_RATES: readonly [FeeRate, ...FeeRate[]] = [
  { from: new Date('2026-01-01T00:00:00Z'), percent: 10, vatPercent: 21 },
];

export const feeRateAt = (moment: Date): FeeRate =>
  FEE_RATES.findLast(({ from }) => from <= moment) ?? FEE_RATES[0];

/** How what a booking brought in is divided: net + fee + VAT over the fee = gross. Whole cents, none below 0. */
export interface Payout {
  /** Paid and not given back, VAT included. */
  readonly grossCents: number;
  readonly feeExVatCents: number;
  readonly feeVatCents: number;
  readonly netCents: number;
}

export interface KeptMoney {
  /** Paid and not given back, VAT included. */
  readonly keptCents: number;
  /** Of the whole booking. */
  readonly exVatCents: number;
  readonly totalCents: number;
}

/** The fee is taken over the part of what was kept that is price, not VAT; nothing over what is free. */
export function payoutOf({ keptCents, exVatCents, totalCents }: KeptMoney, rate: FeeRate): Payout {
  const keptExVatCents = totalCents > 0 ? Math.round((keptCents * exVatCents) / totalCents) : 0;
  const feeExVatCents = percentOf(keptExVatCents, rate.percent);
  const feeVatCents = percentOf(feeExVatCents, rate.vatPercent);
  return {
    grossCents: keptCents,
    feeExVatCents,
    feeVatCents,
    netCents: keptCents - feeExVatCents - feeVatCents,
  };
}

/** What is taken back where less was kept than was paid out: the difference, column by column. */
export const payoutDifference = (paidOut: Payout, due: Payout): Payout => ({
  grossCents: paidOut.grossCents - due.grossCents,
  feeExVatCents: paidOut.feeExVatCents - due.feeExVatCents,
  feeVatCents: paidOut.feeVatCents - due.feeVatCents,
  netCents: paidOut.netCents - due.netCents,
});

export const NO_PAYOUT: Payout = { grossCents: 0, feeExVatCents: 0, feeVatCents: 0, netCents: 0 };

export const sumOfPayouts = (payouts: readonly Payout[]): Payout =>
  payouts.reduce(
    (sum, one) => ({
      grossCents: sum.grossCents + one.grossCents,
      feeExVatCents: sum.feeExVatCents + one.feeExVatCents,
      feeVatCents: sum.feeVatCents + one.feeVatCents,
      netCents: sum.netCents + one.netCents,
    }),
    NO_PAYOUT,
  );
