import { Injectable } from '@nestjs/common';
import { NotFound } from '@nutshell/domain';
import { Db, OutsideTransaction } from '../db/index.js';
import { FORMER_ADDRESSES } from '../mail/index.js';

/** What everybody who left is called. */
export const FORMER_NAME = 'Verwijderd lid';

/** Takes away all by which somebody could sign in; what is left of the account tells nothing. */
@Injectable()
export class EndAccount {
  constructor(private readonly db: Db) {}

  /** @returns the address that the account had @throws NotFound, OutsideTransaction */
  async run(id: string): Promise<string> {
    if (!this.db.inTransaction) throw new OutsideTransaction('ending an account');
    const [account] = await this.db.query<{ email: string }>(
      'SELECT email FROM auth."user" WHERE id = $1 FOR UPDATE',
      [id],
    );
    if (!account) throw new NotFound();
    const { email } = account;
    await this.db.query(
      `WITH logins AS (DELETE FROM auth.session WHERE "userId" = $1),
         accounts AS (DELETE FROM auth.account WHERE "userId" = $1),
         second_factor AS (DELETE FROM auth."twoFactor" WHERE "userId" = $1),
         links AS (DELETE FROM auth.verification WHERE position($1::text IN value) > 0 OR identifier = $2
           OR value = $2 OR position('"' || $2 || '"' IN value) > 0),
         attempts AS (DELETE FROM auth.attempts WHERE key LIKE '%|' || $1::text OR right(key, length($2) + 1) = '|' || $2)
       UPDATE auth."user" SET name = $3, email = $1::text || $4, "emailVerified" = false, image = NULL,
         "twoFactorEnabled" = false, "updatedAt" = now() WHERE id = $1::uuid`,
      [id, email, FORMER_NAME, FORMER_ADDRESSES],
    );
    return email;
  }
}
