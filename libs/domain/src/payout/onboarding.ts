import { PayoutOnboardingNeeded } from './errors.js';

export const PAYOUT_ACCOUNT_STATUSES = ['NONE', 'INCOMPLETE', 'ACTIVE', 'RESTRICTED'] as const;
export type PayoutAccountStatus = (typeof PAYOUT_ACCOUNT_STATUSES)[number];

/** The version of the self-billing agreement that a trainer accepts now. */
export const MANDATE_VERSION = '2026-11';

/**
 * Whoever asks money for a seat must be able to receive it.
 * @throws PayoutOnboardingNeeded
 */
export function refuseWithoutPayoutAccount(
  offer: { readonly priceExVatCents: number | null },
  account: { readonly status: PayoutAccountStatus } | null,
): void {
  if (offer.priceExVatCents && account?.status !== 'ACTIVE') throw new PayoutOnboardingNeeded();
}
