import { Injectable } from '@nestjs/common';
import type { LedgerMovement } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db, OutsideTransaction } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';

/** What a movement belongs to. */
export interface MovementRefs {
  /** Names the fact: the same key is the same movement, however often it is posted. */
  key: string;
  bookingId?: string | null;
  paymentId?: string | null;
  refundId?: string | null;
  payoutId?: string | null;
  /** Now, unless told otherwise. */
  occurredAt?: Date;
}

/** The books. What is written stays; the database itself refuses a movement that does not balance. */
@Injectable()
export class Ledger {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes a movement in the transaction of the deed that it is about.
   * @returns whether it is new; false where this key is in the books already
   * @throws OutsideTransaction
   */
  async post({ kind, entries }: LedgerMovement, refs: MovementRefs): Promise<boolean> {
    if (!this.db.inTransaction) throw new OutsideTransaction(`posting ${kind}`);
    const { key, bookingId = null, paymentId = null, refundId = null, payoutId = null } = refs;
    const written = await this.db.query(
      `WITH movement AS (
         INSERT INTO ledger_movements (id, kind, key, occurred_at, booking_id, payment_id, refund_id, payout_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (key) DO NOTHING RETURNING id
       )
       INSERT INTO ledger_entries (movement_id, account, party_id, booking_id, amount_cents)
       SELECT movement.id, entry.account, entry."partyId", entry."bookingId", entry."amountCents"
       FROM movement, jsonb_to_recordset($9) AS entry (account text, "partyId" uuid, "bookingId" uuid, "amountCents" bigint)
       RETURNING 1`,
      [
        newId(),
        kind,
        key,
        refs.occurredAt ?? this.clock.now(),
        bookingId,
        paymentId,
        refundId,
        payoutId,
        JSON.stringify(entries),
      ],
    );
    return written.length > 0;
  }

  /** Whether this movement is in the books. */
  async has(key: string): Promise<boolean> {
    return (await this.db.query('SELECT 1 FROM ledger_movements WHERE key = $1', [key])).length > 0;
  }
}
