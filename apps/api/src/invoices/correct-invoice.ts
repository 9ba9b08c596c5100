import { Injectable } from '@nestjs/common';
import {
  canCorrectInvoice,
  correctedInvoice,
  creditNote,
  Invalid,
  InvoiceNotCorrectable,
  NotFound,
  readBuyer,
  saleVat,
  type BuyerFields,
  type InvoiceDraft,
  type InvoiceParty,
} from '@nutshell/domain';
import { ChangeBuyer } from '../bookings/index.js';
import { authorize, type Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { isId } from '../platform/ids.js';
import { BookedSales, type BookedSale, type SaleInvoice } from './booked-sales.queries.js';
import { correctsInvoice } from './invoices.queries.js';
import { IssueInvoice } from './issue-invoice.js';
import { isOpen, partyOf } from './sale-draft.js';
import { dayOf } from './today.js';

export interface CorrectInvoiceInput {
  invoiceId: string;
  buyer: BuyerFields;
  poNumber?: string | null;
  costCentre?: string | null;
}

const REFERENCE_LENGTH = 50;

@Injectable()
export class CorrectInvoice {
  constructor(
    private readonly db: Db,
    private readonly sales: BookedSales,
    private readonly issue: IssueInvoice,
    private readonly changeBuyer: ChangeBuyer,
  ) {}

  /**
   * Takes a sale back with a credit note and issues it anew for another name, address or reference. Asking the same
   * once more answers with what was issued then.
   * @returns the id of the invoice that holds now
   * @throws Invalid, InvoiceNotCorrectable
   */
  run(actor: Actor, { invoiceId, ...input }: CorrectInvoiceInput): Promise<string> {
    if (!isId(invoiceId)) throw new NotFound();
    const buyer = readBuyer(input.buyer);
    const [poNumber, costCentre] = [
      reference('poNumber', input.poNumber),
      reference('costCentre', input.costCentre),
    ];
    return this.db.tx(async () => {
      const asked = await this.bookingOf(invoiceId);
      authorize(correctsInvoice(actor, asked));
      if (!asked.bookingId) throw new InvoiceNotCorrectable();
      const sale = (await this.sales.lock(asked.bookingId))!;
      const invoice = await this.sales.byId(invoiceId);
      if (!invoice) throw new InvoiceNotCorrectable();
      refuseOtherVat(sale, saleVat(sale.vatStatus === 'REVERSE_CHARGE' ? 'STANDARD' : sale.vatStatus, buyer));
      if (sale.paymentMode === 'INVOICE' && buyer.kind !== 'BUSINESS')
        throw new Invalid([{ field: 'buyer.kind', code: 'notAllowed' }]);
      const changed = { buyer: partyOf(buyer), poNumber, costCentre };
      const present = invoice.replacedById ? await this.sales.byId(invoice.replacedById) : invoice;
      if (present && saysTheSame(present, changed)) return present.id;
      if (!canCorrectInvoice({ ...invoice.snapshot, ...invoice, replaced: !!invoice.replacedById }))
        throw new InvoiceNotCorrectable();
      await this.changeBuyer.run(sale.bookingId, { buyer, poNumber, costCentre });
      return this.replace(sale, invoice, changed);
    });
  }

  private async replace(
    sale: BookedSale,
    { id, buyerId, snapshot, creditedCents }: SaleInvoice,
    changed: Changed,
  ) {
    const { bookingId, sellerId } = sale;
    const ties = { sellerId, buyerId, bookingId };
    const corrected = {
      ...correctedInvoice(snapshot, creditedCents, changed),
      payment: paymentNow(sale, snapshot),
    };
    const rest = snapshot.totalCents - creditedCents;
    const note = creditNote(snapshot, creditedCents, rest, { state: 'SETTLED' });
    await this.issue.run(note, { ...ties, key: `correction:${id}`, creditsId: id });
    return (await this.issue.run(corrected, { ...ties, key: `corrected:${id}`, replacesId: id }))!;
  }

  private async bookingOf(id: string): Promise<{ bookingId: string | null; buyerId: string }> {
    const [row] = await this.db.query<{ bookingId: string | null; buyerId: string }>(
      'SELECT booking_id AS "bookingId", buyer_id AS "buyerId" FROM invoices WHERE id = $1',
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }
}

interface Changed {
  buyer: InvoiceParty;
  poNumber: string | null;
  costCentre: string | null;
}

/** Another rate of VAT would make another price. */
function refuseOtherVat({ vatStatus }: BookedSale, vat: string): void {
  if (vat !== vatStatus) throw new Invalid([{ field: 'buyer.country', code: 'notAllowed' }]);
}

function reference(field: string, value: string | null | undefined): string | null {
  const text = value?.trim() || null;
  if (text && text.length > REFERENCE_LENGTH)
    throw new Invalid([{ field, code: 'tooLong', params: { max: REFERENCE_LENGTH } }]);
  return text;
}

const saysTheSame = ({ snapshot }: SaleInvoice, { buyer, poNumber, costCentre }: Changed): boolean =>
  JSON.stringify(inOrder(snapshot.buyer)) === JSON.stringify(inOrder(buyer)) &&
  snapshot.poNumber === poNumber &&
  snapshot.costCentre === costCentre;

const inOrder = ({ name, business, address, kvk, vatId, email }: InvoiceParty) => [
  name,
  business,
  address && [address.street, address.postcode, address.town, address.country],
  kvk,
  vatId,
  email,
];

/** What was open and has been paid since needs no paying once more. */
const paymentNow = (sale: BookedSale, { payment }: InvoiceDraft): InvoiceDraft['payment'] =>
  payment.state !== 'DUE' || isOpen(sale)
    ? payment
    : { state: 'PAID', on: dayOf(sale.paidAt ?? sale.confirmedAt!) };
