import { Injectable } from '@nestjs/common';
import {
  checkoutExpiresAt,
  NotFound,
  PaymentUnavailable,
  refuseUnpayable,
  type BookingStatus,
  type PaymentMode,
} from '@nutshell/domain';
import { authorize, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';
import { isId, newId } from '../platform/ids.js';
import { Timers } from '../platform/jobs/index.js';
import { log } from '../platform/log.js';
import { PaymentGateway } from '../platform/payment/index.js';
import { translate } from '../platform/i18n.js';
import { CHECK_PAYMENT } from './check-payment.js';
import { CLOSE_CHECKOUT } from './close-checkout.js';
import { PaymentEntity } from './payment.entity.js';

/** What a checkout asks money for. */
export interface Payable {
  id: string;
  heldUntil: Date | null;
  /** The price less what is no longer owed and what was paid already. */
  owedCents: number;
  seats: number;
  /** Of the training. */
  title: string;
  email: string;
}

interface Booking extends Payable {
  memberId: string;
  status: BookingStatus;
  paymentMode: PaymentMode;
}

@Injectable()
export class PayBooking {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly timers: Timers,
    private readonly gateway: PaymentGateway,
  ) {}

  /**
   * Opens the checkout of a held booking, or finds the one that is open.
   * @throws BookingNotPayable, PaymentUnavailable (the seats are still held: ask again)
   */
  async run(actor: Actor, bookingId: string): Promise<PaymentEntity> {
    const { booking, payment } = await this.db.tx(() => this.open(actor, bookingId));
    return payment.checkoutUrl ? payment : this.openCheckout(actor, booking, payment);
  }

  /**
   * Begins the payment of seats that this very transaction holds; `openCheckout` follows once that is committed.
   * @throws OutsideTransaction
   */
  async begin({ id, owedCents }: Pick<Payable, 'id' | 'owedCents'>): Promise<PaymentEntity> {
    const now = this.clock.now();
    const payment: PaymentEntity = {
      id: newId(),
      bookingId: id,
      provider: this.gateway.name,
      status: 'OPEN',
      amountCents: owedCents,
      refundedCents: 0,
      chargedBackCents: 0,
      checkoutRef: null,
      checkoutUrl: null,
      paymentRef: null,
      expiresAt: checkoutExpiresAt(now),
      createdAt: now,
      paidAt: null,
    };
    this.db.insert(PaymentEntity, payment);
    await this.timers.set({ kind: CHECK_PAYMENT, subject: payment.id, dueAt: payment.expiresAt });
    return payment;
  }

  /** @throws PaymentUnavailable (the seats are still held: ask again) */
  async openCheckout(actor: Actor, booking: Payable, payment: PaymentEntity): Promise<PaymentEntity> {
    const { ref, url } = await this.checkout(actor, booking, payment);
    // These columns alone: by now the webhook may have told how it ended.
    await this.db.query(
      'UPDATE payments SET checkout_ref = $2, checkout_url = $3 WHERE id = $1',
      [payment.id, ref, url],
      { name: 'note-checkout' },
    );
    return { ...payment, checkoutRef: ref, checkoutUrl: url };
  }

  private async open(actor: Actor, bookingId: string): Promise<{ booking: Booking; payment: PaymentEntity }> {
    if (!isId(bookingId)) throw new NotFound();
    const now = this.clock.now();
    const [booking] = await this.db.query<Booking>(
      `SELECT b.id, b.member_id AS "memberId", b.status, b.held_until AS "heldUntil", b.payment_mode AS "paymentMode",
              b.total_cents - b.credited_cents - b.carried_cents - (SELECT coalesce(sum(p.amount_cents - p.refunded_cents - p.charged_back_cents), 0)
                FROM payments p WHERE p.booking_id = b.id AND p.status = 'PAID')::int AS "owedCents",
              b.seats, t.title, u.email
       FROM bookings b
       JOIN sessions s ON s.id = b.session_id
       JOIN trainings t ON t.id = s.training_id
       JOIN auth."user" u ON u.id = b.member_id
       WHERE b.id = $1 FOR UPDATE OF b`,
      [bookingId],
    );
    if (!booking) throw new NotFound();
    authorize(booking.memberId === actor.id);
    refuseUnpayable(booking, now);
    const open = await this.db.find(PaymentEntity, { bookingId, status: 'OPEN' });
    const usable = open && open.expiresAt > now && open.amountCents === booking.owedCents;
    if (open && !usable) await this.replace(open, now);
    return { booking, payment: usable ? open : await this.begin(booking) };
  }

  /** A checkout that is over, or asks another amount than is owed now; should it be paid all the same, that is noticed. */
  private async replace(open: PaymentEntity, now: Date): Promise<void> {
    await this.db.manager.update(PaymentEntity, { id: open.id }, { status: 'EXPIRED' });
    await this.timers.set({ kind: CLOSE_CHECKOUT, subject: open.id, dueAt: now });
  }

  private async checkout(actor: Actor, booking: Payable, payment: PaymentEntity) {
    const back = `${this.config.publicUrl}/boekingen/${booking.id}`;
    try {
      return await this.gateway.createCheckout({
        key: payment.id,
        amountCents: payment.amountCents,
        currency: 'eur',
        description: translate(actor.language, 'bookings:checkoutDescription', {
          count: booking.seats,
          title: booking.title,
        }),
        customerEmail: booking.email,
        locale: actor.language,
        successUrl: `${back}?betaling=klaar`,
        cancelUrl: `${back}?betaling=afgebroken`,
        expiresAt: payment.expiresAt,
        metadata: { bookingId: booking.id, heldUntil: booking.heldUntil?.toISOString() ?? '' },
      });
    } catch (error) {
      log.warn({ error, bookingId: booking.id }, 'no checkout could be opened');
      throw new PaymentUnavailable();
    }
  }
}
