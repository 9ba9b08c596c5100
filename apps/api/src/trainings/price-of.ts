import { priceWithVat, VAT_PERCENT, type VatStatus } from '@nutshell/domain';
import type { PriceType } from './training.graphql.js';

/** @param exVatCents null is not set yet; @param status null is that of a trainer without a profile */
export function priceOf(exVatCents: number | null, status: VatStatus | null): PriceType {
  const vatStatus = status ?? 'STANDARD';
  const amounts = exVatCents === null ? null : priceWithVat(exVatCents, vatStatus);
  return {
    exVatCents,
    inclVatCents: amounts?.inclVatCents ?? null,
    vatCents: amounts?.vatCents ?? null,
    vatPercent: VAT_PERCENT[vatStatus],
    vatStatus,
    currency: 'EUR',
  };
}
