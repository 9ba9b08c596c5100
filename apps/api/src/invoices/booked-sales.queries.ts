import { Injectable } from '@nestjs/common';
import type { Buyer, CancelReason, IssuedInvoice, PaymentMode, SaleVat } from '@nutshell/domain';
import { Db } from '../platform/db/index.js';
import type { Language } from '../platform/i18n.js';

/** Who sells, as their profile says. */
export interface SellerProfile {
  tradeName: string;
  legalName: string | null;
  kvk: string | null;
  vatId: string | null;
  /** As it was once written on one line. */
  address: string | null;
  street: string | null;
  postcode: string | null;
  sellerTown: string | null;
  country: string | null;
  contactEmail: string | null;
}

/** Everything about a booking that its invoices tell. */
export interface BookedSale extends SellerProfile {
  bookingId: string;
  memberId: string;
  memberName: string;
  language: Language;
  sellerId: string;
  tradeName: string;
  kvk: string | null;
  vatId: string | null;
  crkboNumber: string | null;
  address: string | null;
  contactEmail: string | null;
  title: string;
  startsAt: Date;
  zone: string;
  town: string | null;
  seats: number;
  exVatCents: number;
  vatCents: number;
  totalCents: number;
  creditedCents: number;
  vatStatus: SaleVat;
  vatPercent: number;
  paymentMode: PaymentMode;
  buyer: Buyer | null;
  poNumber: string | null;
  costCentre: string | null;
  cancelReason: CancelReason | null;
  confirmedAt: Date | null;
  /** Paid and not given back. */
  paidCents: number;
  refundedCents: number;
  paidAt: Date | null;
}

/** A sale that was issued for a booking, with what credit notes took of it. */
export interface SaleInvoice {
  id: string;
  buyerId: string;
  creditedCents: number;
  snapshot: IssuedInvoice;
  replacedById: string | null;
}

/** SQL: a trainer as a party, of `tp`. */
export const SELLER = `tp.legal_name AS "legalName", tp.kvk, tp.vat_id AS "vatId", tp.address, tp.street, tp.postcode,
  tp.town AS "sellerTown", tp.country, tp.contact_email AS "contactEmail"`;

/** SQL: every column of a `BookedSale`, of booking `b`. */
export const BOOKED_SALE = `
  SELECT b.id AS "bookingId", b.member_id AS "memberId", m.name AS "memberName",
    m.interface_language AS language, s.trainer_id AS "sellerId",
    coalesce(tp.trade_name, trainer.name) AS "tradeName", ${SELLER}, tp.crkbo_number AS "crkboNumber", t.title,
    s.starts_at AS "startsAt", s.zone, s.town, b.seats, b.ex_vat_cents AS "exVatCents",
    b.vat_cents AS "vatCents", b.total_cents AS "totalCents", b.credited_cents AS "creditedCents",
    b.vat_status AS "vatStatus", b.vat_percent AS "vatPercent", b.payment_mode AS "paymentMode", b.buyer,
    b.po_number AS "poNumber", b.cost_centre AS "costCentre", b.cancel_reason AS "cancelReason",
    b.confirmed_at AS "confirmedAt", paid.cents AS "paidCents", paid.refunded AS "refundedCents",
    paid.at AS "paidAt"
  FROM bookings b
  JOIN sessions s ON s.id = b.session_id
  JOIN trainings t ON t.id = s.training_id
  JOIN people m ON m.id = b.member_id
  JOIN people trainer ON trainer.id = s.trainer_id
  LEFT JOIN trainer_profiles tp ON tp.person_id = s.trainer_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(p.amount_cents - p.refunded_cents - p.charged_back_cents), 0)::int AS cents,
    coalesce(sum(p.refunded_cents), 0)::int AS refunded, max(p.paid_at) AS at
    FROM payments p WHERE p.booking_id = b.id AND p.status = 'PAID') paid`;

@Injectable()
export class BookedSales {
  constructor(private readonly db: Db) {}

  /** The booking, locked: whoever issues something for it does so one after the other. @throws OutsideTransaction */
  async lock(bookingId: string): Promise<BookedSale | null> {
    void this.db.client;
    await this.db.query('SELECT FROM bookings WHERE id = $1 FOR UPDATE', [bookingId]);
    const [sale] = await this.db.query<BookedSale>(`${BOOKED_SALE} WHERE b.id = $1`, [bookingId]);
    return sale ?? null;
  }

  /** The sale of a booking that no correction has replaced. */
  async present(bookingId: string): Promise<SaleInvoice | null> {
    const [row] = await this.db.query<SaleInvoice>(
      `${SALE_INVOICE} WHERE i.booking_id = $1 AND i.kind = 'SALE' AND r.id IS NULL`,
      [bookingId],
    );
    return row ?? null;
  }

  async byId(id: string): Promise<SaleInvoice | null> {
    const [row] = await this.db.query<SaleInvoice>(`${SALE_INVOICE} WHERE i.id = $1 AND i.kind = 'SALE'`, [
      id,
    ]);
    return row ?? null;
  }
}

const SALE_INVOICE = `
  SELECT i.id, i.buyer_id AS "buyerId", i.snapshot, r.id AS "replacedById",
    (SELECT coalesce(-sum(c.total_cents), 0)::int FROM invoices c WHERE c.credits_id = i.id) AS "creditedCents"
  FROM invoices i LEFT JOIN invoices r ON r.replaces_id = i.id`;
