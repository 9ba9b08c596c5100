import { readAddress, saleInvoice, type Buyer, type InvoiceDraft, type InvoiceParty } from '@nutshell/domain';
import type { PlatformCompany } from '../platform/config.js';
import type { BookedSale, SellerProfile } from './booked-sales.queries.js';
import { platformParty } from './platform-party.js';
import { dayOf } from './today.js';

/** The invoice of a booking, in the name of its trainer. */
export function draftOf(sale: BookedSale, platform: PlatformCompany): InvoiceDraft {
  const on = dayOf(sale.startsAt, sale.zone);
  return saleInvoice({
    language: sale.language,
    seller: sellerOf(sale),
    buyer: buyerOf(sale),
    issuer: platformParty(platform),
    poNumber: sale.poNumber,
    costCentre: sale.costCentre,
    payment: paymentOf(sale, platform),
    item: { kind: 'SEATS', title: sale.title, on, place: sale.town, seats: sale.seats },
    exVatCents: sale.exVatCents,
    vatCents: sale.vatCents,
    vat: sale.vatStatus,
    vatPercent: sale.vatPercent,
  });
}

function paymentOf(sale: BookedSale, { iban, name: payee }: PlatformCompany): InvoiceDraft['payment'] {
  if (isOpen(sale)) return { state: 'DUE', iban, payee };
  return { state: 'PAID', on: dayOf(sale.paidAt ?? sale.confirmedAt!) };
}

/** A booking that made place for another owes nothing: the other has an invoice of its own. */
export const owedOf = ({ cancelReason, totalCents, creditedCents }: BookedSale): number =>
  cancelReason === 'MOVED' ? 0 : totalCents - creditedCents;

/** Only a company pays afterwards; whatever else is confirmed was paid. */
export const isOpen = (sale: BookedSale): boolean =>
  sale.paymentMode === 'INVOICE' && sale.paidCents < owedOf(sale);

/** How what is credited comes back. */
export const creditPayment = ({ refundedCents }: BookedSale): InvoiceDraft['payment'] => ({
  state: refundedCents > 0 ? 'REFUND' : 'SETTLED',
});

/** A trainer, under their legal name, and the one they trade under where that is another. */
export function profileParty(profile: SellerProfile): InvoiceParty {
  const { tradeName, legalName, kvk, vatId, street, postcode, sellerTown: town, country } = profile;
  return {
    name: legalName ?? tradeName,
    tradeName: legalName && legalName !== tradeName ? tradeName : null,
    business: !!kvk,
    address:
      street && postcode && town
        ? { street, postcode, town, country: country ?? 'NL' }
        : readAddress(profile.address),
    kvk,
    vatId,
    email: profile.contactEmail,
  };
}

const sellerOf = (sale: BookedSale): InvoiceParty => ({
  ...profileParty(sale),
  crkboNumber: sale.vatStatus === 'CRKBO' ? sale.crkboNumber : null,
});

/** Without a buyer, the member is a consumer, and a name is enough. */
/** The address of the account stays out of it: the seller need not know it, and the mail goes there all the same. */
const buyerOf = ({ buyer, memberName }: BookedSale): InvoiceParty =>
  buyer
    ? partyOf(buyer)
    : { name: memberName, business: false, address: null, kvk: null, vatId: null, email: null };

export function partyOf(buyer: Buyer): InvoiceParty {
  const { street, postcode, town, country } = buyer;
  return {
    name: buyer.name,
    business: buyer.kind === 'BUSINESS',
    address: street && postcode && town ? { street, postcode, town, country } : null,
    kvk: buyer.kvk,
    vatId: buyer.vatId,
    email: buyer.email,
  };
}
