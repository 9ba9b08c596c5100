import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize, type Page } from '../platform/graphql/index.js';
import type { DisputeStatus } from './dispute.entity.js';
import type { DisputeType } from './disputes.graphql.js';

const VIEW = `
  SELECT d.id, d.status, d.reason, d.opened_at AS "openedAt", d.refund_cents AS "refundCents", d.explanation,
    d.decided_at AS "decidedAt", d.booking_id AS "bookingId", m.name AS "memberName", r.name AS "trainerName", t.title, t.slug,
    s.starts_at AS "startsAt", (SELECT coalesce(sum(p.amount_cents - p.refunded_cents - p.charged_back_cents), 0)::int
      FROM payments p WHERE p.booking_id = b.id AND p.status = 'PAID') AS "paidCents"
  FROM disputes d JOIN bookings b ON b.id = d.booking_id JOIN sessions s ON s.id = b.session_id
  JOIN trainings t ON t.id = s.training_id JOIN people m ON m.id = b.member_id JOIN people r ON r.id = s.trainer_id`;

@Injectable()
export class DisputeQueries {
  constructor(private readonly db: Db) {}

  async byId(id: string): Promise<DisputeType> {
    const [row] = await this.db.query<DisputeType>(`${VIEW} WHERE d.id = $1`, [id]);
    return row!;
  }

  ofBookings(bookingIds: readonly string[]): Promise<DisputeType[]> {
    return this.db.query<DisputeType>(`${VIEW} WHERE d.booking_id = ANY($1)`, [bookingIds]);
  }

  /** Those that wait longest first. */
  async page(status: DisputeStatus, first: number, after?: string | null): Promise<Page<DisputeType>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.db.query<DisputeType>(
      `${VIEW} WHERE d.status = $1 ${cursor ? 'AND (d.opened_at, d.id) > ($2::timestamptz, $3::uuid)' : ''}
       ORDER BY d.opened_at, d.id LIMIT ${pageSize(first) + 1}`,
      [status, ...(cursor ?? [])],
    );
    const [count] = await this.db.query<{ total: number }>(
      'SELECT count(*)::int AS total FROM disputes WHERE status = $1',
      [status],
    );
    return pageOf(rows, first, count!.total, (row) => encodeCursor([row.openedAt, row.id]));
  }
}
