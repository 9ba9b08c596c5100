import { Injectable } from '@nestjs/common';
import { hashPassword } from 'better-auth/crypto';
import { Db } from '../db/index.js';
import type { Language } from '../i18n.js';
import { newId } from '../ids.js';
import { Profiles } from './profiles.js';

export interface OpenAccountInput {
  email: string;
  name: string;
  language?: Language;
  /** From `hashPassword`; without one, the way in is a mailed link. */
  passwordHash?: string;
}

export { hashPassword };

/** Makes an account whose address needs no confirming: for demo data, tests and a first administrator. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly db: Db,
    private readonly profiles: Profiles,
  ) {}

  /** @returns the id of the account and its person */
  run({ email, name, language = 'nl', passwordHash }: OpenAccountInput): Promise<string> {
    const id = newId();
    return this.db.tx(async () => {
      await this.db.query(
        'INSERT INTO auth."user" (id, name, email, "emailVerified") VALUES ($1, $2, $3, true)',
        [id, name, email.toLowerCase()],
      );
      if (passwordHash)
        await this.db.query(
          `INSERT INTO auth.account (id, "accountId", "providerId", "userId", password, "updatedAt")
           VALUES ($1, $2, 'credential', $2::uuid, $3, now())`,
          [newId(), id, passwordHash],
        );
      await this.profiles.open({ id, email, name, language });
      return id;
    });
  }
}
