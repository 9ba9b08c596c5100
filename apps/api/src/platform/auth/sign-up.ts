import { Inject, Injectable } from '@nestjs/common';
import { profileProblems } from '@nutshell/domain';
import { Db } from '../db/index.js';
import { FORMER_ADDRESSES } from '../mail/index.js';
import { problem } from './auth-request.js';
import { AUTH } from './auth.token.js';
import type { Auth } from './better-auth.js';
import { Profiles } from './profiles.js';

/** Carries a refusal out of the transaction, which it undoes. */
class Refused extends Error {
  constructor(readonly response: Response) {
    super('sign-up refused');
  }
}

/** Account, profile and mail: all three or none. */
@Injectable()
export class SignUp {
  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly db: Db,
    private readonly profiles: Profiles,
  ) {}

  /** @param request made anew for each attempt of the transaction */
  async run(body: Record<string, unknown>, request: () => Request): Promise<Response> {
    const { name, email } = body;
    if (profileProblems({ name: typeof name === 'string' ? name : '' }).length)
      return problem(400, 'INVALID_NAME');
    try {
      return await this.db.tx(async () => {
        if (typeof email === 'string') await this.makePlace(email.toLowerCase());
        const response = await this.auth.handler(request());
        if (!response.ok) throw new Refused(response);
        return response;
      });
    } catch (error) {
      if (error instanceof Refused) return error.response;
      throw error;
    }
  }

  /**
   * An account that nobody confirmed is replaced by the newest sign-up with its address. Otherwise somebody could
   * sign up with another's address beforehand, and keep the password once the owner confirms.
   */
  private async makePlace(email: string): Promise<void> {
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtextextended('sign-up:' || $1, 0))`, [email]);
    const unconfirmed = await this.db.query<{ id: string }>(
      `SELECT id FROM auth."user" WHERE email = $1 AND NOT "emailVerified" AND email NOT LIKE '%' || $2 FOR UPDATE`,
      [email, FORMER_ADDRESSES],
    );
    for (const { id } of unconfirmed) {
      await this.profiles.discard(id);
      await this.db.query('DELETE FROM auth."user" WHERE id = $1', [id]);
    }
  }
}
