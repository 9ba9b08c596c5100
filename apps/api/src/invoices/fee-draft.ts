import { feeInvoice, feeRateAt, type InvoiceDraft, type InvoiceParty } from '@nutshell/domain';
import type { PlatformCompany } from '../platform/config.js';
import type { Language } from '../platform/i18n.js';
import { endOf, lastDayOf } from './fee-months.js';
import type { OwedFee } from './fees.queries.js';
import { platformParty } from './platform-party.js';

/** The invoice of our own fee over a month, which was withheld already. */
export function feeDraft(
  buyer: InvoiceParty,
  language: Language,
  platform: PlatformCompany,
  month: string,
  owed: OwedFee,
): InvoiceDraft {
  const { percent, vatPercent } = feeRateAt(endOf(month));
  return feeInvoice(
    {
      language,
      seller: platformParty(platform),
      buyer,
      issuer: null,
      poNumber: null,
      costCentre: null,
      payment: { state: 'WITHHELD' },
    },
    { month, percent, lastDay: lastDayOf(month), ...owed, vatPercent },
  );
}
