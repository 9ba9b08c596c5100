import { Injectable } from '@nestjs/common';
import { LIVE_STATUSES, obligationsOf, type Obligation, type ObligationKind } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';

/** Seats that were only offered are given up with the place in line. */
const HELD = LIVE_STATUSES.filter((status) => status !== 'OFFERED');

@Injectable()
export class Obligations {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** What somebody must settle before their account may go. */
  async of(personId: string): Promise<Obligation[]> {
    const [counts] = await this.db.query<Record<ObligationKind, number>>(
      `SELECT
         (SELECT count(*)::int FROM bookings b JOIN sessions s ON s.id = b.session_id
          WHERE b.member_id = $1 AND b.status = ANY($3) AND s.ends_at > $2) AS "BOOKING",
         (SELECT count(*)::int FROM sessions s
          WHERE s.trainer_id = $1 AND s.seats_taken > 0 AND s.status = 'PUBLISHED' AND s.ends_at > $2) AS "SESSION",
         (SELECT count(*)::int FROM payouts WHERE trainer_id = $1 AND status NOT IN ('SENT', 'REVERSED')) AS "PAYOUT",
         (SELECT count(*)::int FROM disputes d JOIN bookings b ON b.id = d.booking_id JOIN sessions s ON s.id = b.session_id
          WHERE d.status = 'OPEN' AND (b.member_id = $1 OR s.trainer_id = $1)) AS "DISPUTE",
         (SELECT count(*)::int FROM waiting_invoices WHERE seller_id = $1) AS "INVOICE",
         (SELECT count(*)::int FROM organisation_members mine
          WHERE mine.person_id = $1 AND mine.role = 'ADMIN'
            AND EXISTS (SELECT FROM organisation_members o WHERE o.organisation_id = mine.organisation_id AND o.person_id <> $1)
            AND NOT EXISTS (SELECT FROM organisation_members o
              WHERE o.organisation_id = mine.organisation_id AND o.person_id <> $1 AND o.role = 'ADMIN')) AS "ORGANISATION",
         (SELECT count(*)::int FROM people me WHERE me.id = $1 AND 'admin' = ANY(me.roles)
            AND NOT EXISTS (SELECT FROM people o WHERE 'admin' = ANY(o.roles) AND o.id <> $1)) AS "PLATFORM"`,
      [personId, this.clock.now(), HELD],
    );
    return obligationsOf(counts!);
  }
}
