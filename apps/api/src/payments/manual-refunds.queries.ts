import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';
import { decodeCursor, encodeCursor, pageOf, pageSize, type Page } from '../platform/graphql/index.js';
import type { ManualRefundType } from './manual-refunds.resolver.js';

const VIEW = `
  SELECT r.id, r.booking_id AS "bookingId", m.name AS "memberName", u.email AS "memberEmail", t.title, r.amount_cents AS "amountCents",
    r.reason, r.created_at AS "decidedAt", r.done_at AS "settledAt", r.note
  FROM refunds r JOIN bookings b ON b.id = r.booking_id JOIN sessions s ON s.id = b.session_id
  JOIN trainings t ON t.id = s.training_id JOIN people m ON m.id = b.member_id JOIN auth."user" u ON u.id = m.id`;

@Injectable()
export class ManualRefundQueries {
  constructor(private readonly db: Db) {}

  async byId(id: string): Promise<ManualRefundType> {
    const [row] = await this.db.query<ManualRefundType>(`${VIEW} WHERE r.id = $1`, [id]);
    return row!;
  }

  async page(settled: boolean, first: number, after?: string | null): Promise<Page<ManualRefundType>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const status = settled ? 'DONE' : 'MANUAL';
    const [beyond, order] = settled ? ['<', 'DESC'] : ['>', 'ASC'];
    const rows = await this.db.query<ManualRefundType>(
      `${VIEW} WHERE r.by_hand AND r.status = $1
       ${cursor ? `AND (r.created_at, r.id) ${beyond} ($2::timestamptz, $3::uuid)` : ''}
       ORDER BY r.created_at ${order}, r.id ${order} LIMIT ${pageSize(first) + 1}`,
      [status, ...(cursor ?? [])],
    );
    const [count] = await this.db.query<{ total: number }>(
      'SELECT count(*)::int AS total FROM refunds WHERE by_hand AND status = $1',
      [status],
    );
    return pageOf(rows, first, count!.total, ({ decidedAt, id }) => encodeCursor([decidedAt, id]));
  }
}
