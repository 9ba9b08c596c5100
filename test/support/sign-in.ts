import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MANDATE_VERSION } from '@nutshell/domain';
import { OpenAccount, StartLogin } from '../../apps/api/src/platform/auth/index.js';
import type { Role } from '../../apps/api/src/platform/access/index.js';
import { Db } from '../../apps/api/src/platform/db/index.js';
import type { Language } from '../../apps/api/src/platform/i18n.js';

export interface LoginOptions {
  email: string;
  name: string;
  language?: Language;
  roles?: Role[];
  /** Somebody who may publish: `true` for an ordinary one, or what is special about this one. */
  trainer?:
    | boolean
    | {
        tradeName?: string;
        vatStatus?: 'STANDARD' | 'CRKBO' | 'KOR';
        /** Ready to receive money, unless told otherwise. */
        payoutAccount?: boolean;
      };
}

export interface Login {
  /** The Cookie header. */
  cookie: string;
  personId: string;
}

/** Somebody with a confirmed account, signed in; in a few milliseconds, without a password. */
export async function createLogin(app: NestFastifyApplication, options: LoginOptions): Promise<Login> {
  const db = app.get(Db);
  const personId = await app.get(OpenAccount).run(options);
  const roles = new Set<Role>([
    'member',
    ...(options.roles ?? []),
    ...(options.trainer ? (['trainer'] as const) : []),
  ]);
  await db.query('UPDATE people SET roles = $2 WHERE id = $1', [personId, [...roles]]);
  if (options.trainer) {
    const {
      tradeName = options.name,
      vatStatus = 'STANDARD',
      payoutAccount = true,
    } = options.trainer === true ? {} : options.trainer;
    await db.query(
      `INSERT INTO trainer_profiles (person_id, trade_name, kvk, vat_status, crkbo_number, crkbo_checked_on, contact_email)
       VALUES ($1, $2, '12345678', $3, CASE WHEN $3 = 'CRKBO' THEN 'CRKBO-12345' END,
         CASE WHEN $3 = 'CRKBO' THEN date '2026-01-15' END, $4)`,
      [personId, tradeName, vatStatus, options.email],
    );
    if (payoutAccount) await openPayoutAccount(db, personId);
  }
  return { cookie: await app.get(StartLogin).run(personId), personId };
}

/** An account that went through the sandbox's pages already. */
export async function openPayoutAccount(db: Db, trainerId: string): Promise<void> {
  await db.query(
    `WITH account AS (
       INSERT INTO sandbox.accounts (ref, key, name, email, status, created_at)
       SELECT 'sbx_acct_' || id, id::text, name, slug || '@voorbeeld.nl', 'active', created_at FROM people WHERE id = $1
       RETURNING ref, created_at
     )
     INSERT INTO payout_accounts (trainer_id, provider, account_ref, status, mandate_version, mandate_accepted_at, created_at, updated_at)
     SELECT $1, 'sandbox', ref, 'ACTIVE', $2, created_at, created_at, created_at FROM account`,
    [trainerId, MANDATE_VERSION],
  );
}
