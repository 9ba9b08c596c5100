import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';

/** Who goes along when a request becomes part of another, marked with where they came from so that they can go back. */
@Injectable()
export class BringAskers {
  constructor(private readonly db: Db) {}

  /**
   * Everybody once, with what they wanted of the first. Who joined the other keeps their wishes there, who left it stays
   * away, as does who offers to give it. Both requests are locked.
   */
  async bring(fromId: string, intoId: string): Promise<void> {
    await this.db.query(
      `INSERT INTO request_askers AS present
         (request_id, person_id, status, dayparts, max_price_ex_vat_cents, invited_at, joined_at, confirmed_at, via_id)
       SELECT $2, a.person_id, a.status, coalesce(a.dayparts, q.dayparts),
         coalesce(a.max_price_ex_vat_cents, q.max_price_ex_vat_cents), a.invited_at, a.joined_at, a.confirmed_at, $1
       FROM request_askers a JOIN requests q ON q.id = a.request_id WHERE a.request_id = $1 AND a.status <> 'LEFT'
         AND NOT EXISTS (SELECT FROM proposals o
           WHERE o.request_id = $2 AND o.trainer_id = a.person_id AND o.status = 'OPEN')
       ON CONFLICT (request_id, person_id) DO UPDATE SET status = excluded.status, dayparts = excluded.dayparts,
         max_price_ex_vat_cents = excluded.max_price_ex_vat_cents, joined_at = excluded.joined_at,
         confirmed_at = excluded.confirmed_at, via_id = excluded.via_id
       WHERE present.status = 'INVITED' AND excluded.status = 'JOINED'`,
      [fromId, intoId],
    );
    await this.db.query(
      `INSERT INTO follows (person_id, kind, subject_id, since, via_id)
       SELECT f.person_id, 'POST', $2, f.since, $1 FROM follows f WHERE f.kind = 'POST' AND f.subject_id = $1
         AND NOT EXISTS (SELECT FROM request_askers a
           WHERE a.request_id = $2 AND a.person_id = f.person_id AND a.status = 'LEFT')
       ON CONFLICT DO NOTHING`,
      [fromId, intoId],
    );
  }

  /** Who was there by way of the first goes back to it as they are now, those who came since among them. */
  async giveBack(fromId: string, intoId: string): Promise<void> {
    await this.db.query(
      `INSERT INTO request_askers
         (request_id, person_id, status, dayparts, max_price_ex_vat_cents, invited_at, joined_at, left_at, confirmed_at)
       SELECT $1, person_id, status, dayparts, max_price_ex_vat_cents, invited_at, joined_at, left_at, confirmed_at
       FROM request_askers WHERE request_id = $2 AND via_id = $1
       ON CONFLICT (request_id, person_id) DO UPDATE SET status = excluded.status, dayparts = excluded.dayparts,
         max_price_ex_vat_cents = excluded.max_price_ex_vat_cents, joined_at = excluded.joined_at,
         left_at = excluded.left_at, confirmed_at = excluded.confirmed_at`,
      [fromId, intoId],
    );
    await this.db.query(
      `INSERT INTO follows (person_id, kind, subject_id, since)
       SELECT f.person_id, 'POST', $1, f.since FROM follows f JOIN request_askers a ON a.person_id = f.person_id
       WHERE f.kind = 'POST' AND f.subject_id = $2 AND a.request_id = $2 AND a.via_id = $1 AND a.status = 'JOINED'
       ON CONFLICT DO NOTHING`,
      [fromId, intoId],
    );
    await this.db.query('DELETE FROM request_askers WHERE request_id = $2 AND via_id = $1', [fromId, intoId]);
    await this.db.query(`DELETE FROM follows WHERE kind = 'POST' AND subject_id = $2 AND via_id = $1`, [
      fromId,
      intoId,
    ]);
  }
}
