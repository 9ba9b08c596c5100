import { EU_VAT_NUMBERS, readEuVatId } from '../booking/index.js';
import { isBlank } from '../check.js';
import { vatTotals } from '../money/index.js';
import type { InvoiceDraft, InvoiceNote, InvoiceParty } from './types.js';

/** What a seller must still fill in before invoices may be issued in their name. */
export type SellerField = 'name' | 'address' | 'kvk' | 'vatId' | 'crkboNumber';

/**
 * What is missing of the seller: legal name and full address, the VAT number of who charges VAT or shifts it, and
 * the number in the trade register (Wet OB 1968 art. 35a; Handelsregisterwet 2007 art. 27). A private person who
 * sells owes no invoice; theirs needs only a name.
 */
export function missingOfSeller({ seller, lines }: Pick<InvoiceDraft, 'seller' | 'lines'>): SellerField[] {
  const charges = lines.some(({ vat }) => vat === 'STANDARD' || vat === 'REVERSE_CHARGE');
  const exempt = lines.some(({ vat }) => vat === 'CRKBO');
  const missing: SellerField[] = [];
  if (isBlank(seller.name)) missing.push('name');
  if (!seller.business && !charges && !exempt) return missing;
  if (!seller.address) missing.push('address');
  if (isBlank(seller.kvk)) missing.push('kvk');
  if (charges && isBlank(seller.vatId)) missing.push('vatId');
  if (exempt && isBlank(seller.crkboNumber)) missing.push('crkboNumber');
  return missing;
}

const isForeignInUnion = ({ address, vatId }: InvoiceParty): boolean =>
  !!address &&
  address.country !== 'NL' &&
  address.country in EU_VAT_NUMBERS &&
  !!vatId &&
  readEuVatId(vatId, address.country) !== null;

/**
 * What is wrong with a draft whose seller is complete, as sentences for a log: nothing, unless a program erred.
 * The buyer's name, and for a business their address; what and how many; the VAT number that VAT is shifted to;
 * sums that add up (Wet OB 1968 art. 35a).
 */
export function draftProblems(draft: InvoiceDraft): string[] {
  const { buyer, lines } = draft;
  const problems: string[] = [];
  if (isBlank(buyer.name)) problems.push('the buyer has no name');
  if (buyer.business && !buyer.address) problems.push('the buyer has no address');
  if (!lines.length) problems.push('there are no lines');
  if (lines.some(({ vat }) => vat === 'REVERSE_CHARGE') && !isForeignInUnion(buyer))
    problems.push('VAT is shifted to nobody who can account for it');
  if (
    lines.some(
      (line) =>
        !Number.isSafeInteger(line.quantity) ||
        line.quantity < 1 ||
        line.quantity * line.unitExVatCents !== line.exVatCents,
    )
  )
    problems.push('a line is not its quantity times its price');
  for (const rate of draft.vatLines) {
    const ofRate = lines.filter(({ vat, vatPercent }) => vat === rate.vat && vatPercent === rate.vatPercent);
    if (ofRate.reduce((sum, { exVatCents }) => sum + exVatCents, 0) !== rate.exVatCents)
      problems.push(`the lines of ${rate.vatPercent}% do not add up`);
  }
  const { exVatCents, vatCents, totalCents } = vatTotals(draft.vatLines);
  if (exVatCents !== draft.exVatCents || vatCents !== draft.vatCents || totalCents !== draft.totalCents)
    problems.push('the totals do not add up');
  return problems;
}

/** The sentences that must be on an invoice because of its VAT (Wet OB 1968 art. 35a lid 1 sub k; art. 25). */
export function notesOf({
  seller,
  lines,
  issuer,
}: Pick<InvoiceDraft, 'seller' | 'lines' | 'issuer'>): InvoiceNote[] {
  const has = (vat: string): boolean => lines.some((line) => line.vat === vat);
  const notes: InvoiceNote[] = [];
  if (has('CRKBO')) notes.push('EXEMPT');
  if (has('KOR')) notes.push(seller.business ? 'KOR' : 'PRIVATE_SELLER');
  if (has('REVERSE_CHARGE')) notes.push('REVERSE_CHARGE');
  if (issuer) notes.push('IN_NAME_OF_SELLER');
  return notes;
}
