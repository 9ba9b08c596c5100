import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Forbidden } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Db } from '../platform/db/index.js';

/** A platform that starts empty has nobody to appoint an administrator: whoever can read its log appoints the first. */
@Injectable()
export class FirstAdmin {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** The code that makes a member the first administrator, the same in every process; null once there is one. */
  async code(): Promise<string | null> {
    return this.db.tx(async () => {
      if (await this.someoneIsAdmin()) return null;
      await this.db.query('INSERT INTO first_admin DEFAULT VALUES ON CONFLICT DO NOTHING');
      const [row] = await this.db.query<{ nonce: string; usedAt: Date | null }>(
        'SELECT nonce, used_at AS "usedAt" FROM first_admin',
      );
      return row && !row.usedAt ? this.codeOf(row.nonce) : null;
    });
  }

  /** Works once. @throws Forbidden for a wrong code, a used one, or where there is an administrator already */
  run(actor: Actor, code: string): Promise<void> {
    return this.db.tx(async () => {
      const [row] = await this.db.query<{ nonce: string; usedAt: Date | null }>(
        'SELECT nonce, used_at AS "usedAt" FROM first_admin FOR UPDATE',
      );
      if (!row || row.usedAt || !this.matches(code, row.nonce) || (await this.someoneIsAdmin()))
        throw new Forbidden();
      await this.db.query('UPDATE first_admin SET person_id = $1, used_at = $2', [
        actor.id,
        this.clock.now(),
      ]);
      await this.db.query(`UPDATE people SET roles = array_append(roles, 'admin') WHERE id = $1`, [actor.id]);
    });
  }

  private async someoneIsAdmin(): Promise<boolean> {
    const admins = await this.db.query(`SELECT 1 FROM people WHERE 'admin' = ANY (roles) LIMIT 1`);
    return admins.length > 0;
  }

  private codeOf(nonce: string): string {
    return createHmac('sha256', this.config.authSecret).update(`first-admin:${nonce}`).digest('base64url');
  }

  private matches(code: string, nonce: string): boolean {
    const [given, right] = [Buffer.from(code), Buffer.from(this.codeOf(nonce))];
    return given.length === right.length && timingSafeEqual(given, right);
  }
}
