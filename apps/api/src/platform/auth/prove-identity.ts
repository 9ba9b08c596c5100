import { Injectable } from '@nestjs/common';
import { IdentityNotProven } from '@nutshell/domain';
import { verifyPassword } from 'better-auth/crypto';
import { TooManyRequests, type Actor } from '../access/index.js';
import { Attempts, type Limit } from '../access/attempts.js';
import { Db } from '../db/index.js';

export interface Proof {
  password?: string | null;
  /** Of an account without a password. */
  email?: string | null;
}

const GUESSES: Limit = { max: 10, windowSeconds: 15 * 60 };

/** Whether it is still the person who signed in, before something that cannot be undone. */
@Injectable()
export class ProveIdentity {
  constructor(
    private readonly db: Db,
    private readonly attempts: Attempts,
  ) {}

  async hasPassword(personId: string): Promise<boolean> {
    return !!(await this.read(personId))?.hash;
  }

  /** Outside a transaction, for it takes a while. @throws IdentityNotProven, TooManyRequests */
  async run({ id }: Actor, { password, email }: Proof): Promise<void> {
    if (await this.attempts.count(`prove-identity|${id}`, GUESSES)) throw new TooManyRequests();
    const account = await this.read(id);
    const proven = account?.hash
      ? !!password && (await verifyPassword({ hash: account.hash, password }))
      : !!account && email?.trim().toLowerCase() === account.email;
    if (!proven) throw new IdentityNotProven();
  }

  private async read(personId: string): Promise<{ email: string; hash: string | null } | undefined> {
    const [row] = await this.db.query<{ email: string; hash: string | null }>(
      `SELECT u.email, a.password AS hash FROM auth."user" u
       LEFT JOIN auth.account a ON a."userId" = u.id AND a."providerId" = 'credential' WHERE u.id = $1`,
      [personId],
    );
    return row;
  }
}
