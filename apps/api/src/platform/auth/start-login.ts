import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { Db } from '../db/index.js';
import { newId } from '../ids.js';
import { loginCookieName, signedToken } from './login-cookie.js';

/** Signs somebody in without asking for anything: for tests. */
@Injectable()
export class StartLogin {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  /** @returns the Cookie header of the login, valid for a day */
  async run(personId: string): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await this.db.query(
      `INSERT INTO auth.session (id, "expiresAt", token, "updatedAt", "userId")
       VALUES ($1, now() + interval '1 day', $2, now(), $3)`,
      [newId(), token, personId],
    );
    return `${loginCookieName(this.config.publicUrl)}=${signedToken(token, this.config.authSecret)}`;
  }
}
