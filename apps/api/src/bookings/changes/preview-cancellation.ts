import { Injectable } from '@nestjs/common';
import { authorize, type Actor } from '../../platform/access/index.js';
import { Clock } from '../../platform/clock.js';
import { Db } from '../../platform/db/index.js';
import { canEdit, SessionEntity } from '../../trainings/index.js';

export interface CancellationPreview {
  bookings: number;
  seats: number;
  /** All that was paid: a session that its trainer cancels costs nobody anything, the platform's fee included. */
  refundCents: number;
  /** Of invoices, what is not paid yet and no longer owed. */
  creditCents: number;
  waiting: number;
  otherDates: number;
}

/** What cancelling a session would do, without doing it. */
@Injectable()
export class PreviewCancellation {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, Forbidden */
  async run(actor: Actor, sessionId: string): Promise<CancellationPreview> {
    const session = await this.db.get(SessionEntity, sessionId);
    authorize(canEdit(actor, session));
    return this.of(session);
  }

  async of({ id, trainingId }: Pick<SessionEntity, 'id' | 'trainingId'>): Promise<CancellationPreview> {
    const [row] = await this.db.query<CancellationPreview>(
      `SELECT booked.*,
         (SELECT count(*)::int FROM waitlist_entries w WHERE w.session_id = $1 AND w.status = 'WAITING') AS waiting,
         (SELECT count(*)::int FROM sessions o WHERE o.training_id = $2 AND o.id <> $1 AND o.status = 'PUBLISHED'
            AND o.starts_at > $3 AND o.seats_taken + o.reserved_seats < o.capacity) AS "otherDates"
       FROM (
         SELECT count(*)::int AS bookings, coalesce(sum(b.seats), 0)::int AS seats,
           coalesce(sum(pay.cents), 0)::int AS "refundCents",
           coalesce(sum(greatest(b.total_cents - b.credited_cents - pay.cents, 0))
             FILTER (WHERE b.payment_mode = 'INVOICE'), 0)::int AS "creditCents"
         FROM bookings b CROSS JOIN LATERAL (
           SELECT coalesce(sum(p.amount_cents - p.refunded_cents - p.charged_back_cents), 0) AS cents
           FROM payments p WHERE p.booking_id = b.id AND p.status = 'PAID') pay
         WHERE b.session_id = $1
           AND b.status IN ('OFFERED', 'RESERVED', 'HELD', 'CONFIRMED', 'ATTENDED', 'NO_SHOW')) booked`,
      [id, trainingId, this.clock.now()],
    );
    return row!;
  }
}
