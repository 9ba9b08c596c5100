import { Injectable } from '@nestjs/common';
import { Invalid, InvoiceNotOpen, NotFound, paidIntoBank } from '@nutshell/domain';
import { Ledger } from '../ledger/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { newId } from '../platform/ids.js';
import { CloseCheckout } from './close-checkout.js';
import { moneyOf } from './money-of.js';
import { PaymentEntity } from './payment.entity.js';
import { PaymentReceived } from './payment.events.js';

export interface BankPayment {
  bookingId: string;
  amountCents: number;
  receivedAt: Date;
  /** As the bank statement names it; the same once more is the same payment. */
  reference: string;
}

const REFERENCE_LENGTH = 140;

/** What somebody transferred to our own bank for a booking by invoice. */
@Injectable()
export class RecordBankPayment {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly ledger: Ledger,
    private readonly closeCheckout: CloseCheckout,
  ) {}

  /** @throws Invalid, InvoiceNotOpen where more came in than is open */
  run({ bookingId, amountCents, receivedAt, reference }: BankPayment): Promise<void> {
    const paymentRef = reference.trim();
    if (!paymentRef) throw new Invalid([{ field: 'reference', code: 'required' }]);
    if (paymentRef.length > REFERENCE_LENGTH)
      throw new Invalid([{ field: 'reference', code: 'tooLong', params: { max: REFERENCE_LENGTH } }]);
    if (!Number.isSafeInteger(amountCents) || amountCents < 1)
      throw new Invalid([{ field: 'amountCents', code: 'tooLow', params: { min: 1 } }]);
    const now = this.clock.now();
    if (receivedAt > now) throw new Invalid([{ field: 'receivedOn', code: 'notAllowed' }]);
    return this.db.tx(async () => {
      const openCents = await this.open(bookingId);
      const known = { bookingId, provider: 'bank', amountCents, paymentRef, paidAt: receivedAt } as const;
      if (await this.db.find(PaymentEntity, known)) return;
      if (amountCents > openCents) throw new InvoiceNotOpen(Math.max(0, openCents));
      const paymentId = newId();
      const dates = { expiresAt: receivedAt, createdAt: now };
      await this.db.save(PaymentEntity, { id: paymentId, status: 'PAID', ...known, ...dates });
      const movement = paidIntoBank(await moneyOf(this.db, bookingId), amountCents);
      await this.ledger.post(movement, { key: `payment-received:${paymentId}`, bookingId, paymentId });
      await this.closeCheckout.ask(bookingId);
      await this.events.publish(new PaymentReceived(paymentId, bookingId));
    });
  }

  /** Of a booking by invoice, what was not paid yet; the booking is locked. */
  private async open(bookingId: string): Promise<number> {
    const [booking] = await this.db.query<{ openCents: number }>(
      `SELECT CASE WHEN b.payment_mode = 'INVOICE' THEN b.total_cents - b.credited_cents - b.carried_cents -
         (SELECT coalesce(sum(p.amount_cents - p.refunded_cents - p.charged_back_cents), 0)
          FROM payments p WHERE p.booking_id = b.id AND p.status = 'PAID')::int ELSE 0 END AS "openCents"
       FROM bookings b WHERE b.id = $1 FOR UPDATE OF b`,
      [bookingId],
    );
    if (!booking) throw new NotFound();
    return booking.openCents;
  }
}
