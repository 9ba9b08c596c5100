import { Injectable } from '@nestjs/common';
import type { RequestWishes } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';

/** Who wants what a request asks for; each statement is for a request that is locked. */
@Injectable()
export class Askers {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /**
   * Somebody has joined, with wishes that replace those of before.
   * @param viaId the merged request by which they came, null for who came to this one
   * @returns whether they had not
   */
  async join(
    requestId: string,
    personId: string,
    { dayparts, maxPriceExVatCents }: RequestWishes,
    viaId: string | null,
  ): Promise<boolean> {
    const [row] = await this.db.query<{ joinedBefore: boolean }>(
      `WITH before AS (SELECT status FROM request_askers WHERE request_id = $1 AND person_id = $2)
       INSERT INTO request_askers
         (request_id, person_id, status, dayparts, max_price_ex_vat_cents, joined_at, confirmed_at, via_id)
       VALUES ($1, $2, 'JOINED', $3, $4, $5, $5, $6)
       ON CONFLICT (request_id, person_id) DO UPDATE SET status = 'JOINED', dayparts = excluded.dayparts,
         max_price_ex_vat_cents = excluded.max_price_ex_vat_cents, confirmed_at = excluded.confirmed_at,
         joined_at = CASE request_askers.status WHEN 'JOINED' THEN request_askers.joined_at ELSE excluded.joined_at END,
         via_id = CASE request_askers.status WHEN 'JOINED' THEN request_askers.via_id ELSE excluded.via_id END, left_at = NULL
       RETURNING coalesce((SELECT status = 'JOINED' FROM before), false) AS "joinedBefore"`,
      [
        requestId,
        personId,
        dayparts ? [...new Set(dayparts)] : null,
        maxPriceExVatCents ?? null,
        this.clock.now(),
        viaId,
      ],
    );
    return !row!.joinedBefore;
  }

  /** @param requestIds what they want no more, or were invited to and do not want @returns those of which they had joined */
  async leave(requestIds: readonly string[], personId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string; joined: boolean }>(
      `UPDATE request_askers a SET status = 'LEFT', left_at = $3 FROM request_askers before
       WHERE before.request_id = a.request_id AND before.person_id = a.person_id
         AND a.request_id = ANY($1) AND a.person_id = $2 AND a.status <> 'LEFT'
       RETURNING a.request_id AS id, before.status = 'JOINED' AS joined`,
      [requestIds, personId, this.clock.now()],
    );
    return rows.filter(({ joined }) => joined).map(({ id }) => id);
  }

  /** Somebody who joined still wants it. @returns whether they joined */
  async confirm(requestId: string, personId: string): Promise<boolean> {
    const rows = await this.db.query(
      `UPDATE request_askers SET confirmed_at = $3
       WHERE request_id = $1 AND person_id = $2 AND status = 'JOINED' RETURNING 1`,
      [requestId, personId, this.clock.now()],
    );
    return rows.length > 0;
  }
}
