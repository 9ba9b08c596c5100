import { Injectable } from '@nestjs/common';
import { toWallTime, type RetentionRule } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import { rowsOf } from './rule-sql.js';

interface Balance {
  account: string;
  party: string | null;
  cents: number;
}

/** Old movements of the ledger go whole, and one new movement says what they came to: no balance changes. */
@Injectable()
export class CarryForward {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @returns how many movements went */
  letGo(rule: RetentionRule, most: number): Promise<number> {
    return this.db.tx(async () => {
      const now = this.clock.now();
      const { sql, values } = rowsOf(rule, toWallTime(now, 'Europe/Amsterdam').slice(0, 10), most);
      const gone = await this.db.query<{ id: string }>(`SELECT r.id ${sql}`, values);
      if (!gone.length) return 0;
      const ids = gone.map(({ id }) => id);
      const balances = await this.db.query<Balance>(
        `WITH entry AS (DELETE FROM ledger_entries WHERE movement_id = ANY($1) RETURNING account, party_id, amount_cents)
         SELECT account, party_id AS party, sum(amount_cents)::bigint AS cents FROM entry
         GROUP BY 1, 2 HAVING sum(amount_cents) <> 0`,
        [ids],
      );
      await this.db.query('DELETE FROM ledger_movements WHERE id = ANY($1)', [ids]);
      if (balances.length) await this.write(balances, now);
      return gone.length;
    });
  }

  private async write(balances: readonly Balance[], now: Date): Promise<void> {
    const id = newId();
    await this.db.query(
      `INSERT INTO ledger_movements (id, kind, key, occurred_at) VALUES ($1, 'carried-forward', $2, $3)`,
      [id, `carried-forward:${id}`, now],
    );
    await this.db.query(
      `INSERT INTO ledger_entries (movement_id, account, party_id, amount_cents)
       SELECT $1, account, party, cents
       FROM jsonb_to_recordset($2::jsonb) AS balance (account text, party uuid, cents bigint)`,
      [id, JSON.stringify(balances)],
    );
  }
}
