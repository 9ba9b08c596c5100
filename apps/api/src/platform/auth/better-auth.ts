import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import { magicLink } from 'better-auth/plugins/magic-link';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { PostgresDialect } from 'kysely';
import { newId } from '../ids.js';
import type { Config } from '../config.js';
import type { Db } from '../db/index.js';
import { log } from '../log.js';
import { type Account, type AccountMails, VALID_MINUTES } from './account-mails.js';
import { ambientPool } from './ambient-pool.js';
import { cookiePrefix, isSecure, SENDER_HEADER } from './login-cookie.js';
import type { Profiles } from './profiles.js';
import { requestLanguage } from './request-language.js';

const DAY_SECONDS = 24 * 60 * 60;
const DEV_SERVER = 'http://localhost:4300';
export const BASE_PATH = '/api/auth';

interface Around {
  config: Config;
  db: Db;
  mails: AccountMails;
  profiles: Profiles;
}

interface AccountRow extends Account {
  emailVerified: boolean;
  twoFactorEnabled: boolean | null;
}

/** better-auth, set up: on our connection, our mails, our ids; without cookie cache, telemetry or limits of its own. */
export function createAuth({ config, db, mails, profiles }: Around) {
  const accountWhere = async (column: 'id' | 'email', value: string): Promise<AccountRow | undefined> => {
    const [row] = await db.query<AccountRow>(
      `SELECT id, email, name, "emailVerified", "twoFactorEnabled" FROM auth."user" WHERE ${column} = $1`,
      [value],
    );
    return row;
  };

  return betterAuth({
    appName: 'Nutshell',
    baseURL: config.publicUrl,
    basePath: BASE_PATH,
    secret: config.authSecret,
    trustedOrigins: config.production ? [] : [DEV_SERVER],
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { level: 'error', log: logLine },
    onAPIError: { throw: true, errorURL: `${config.publicUrl}/inloggen` },
    database: {
      dialect: new PostgresDialect({ pool: ambientPool(db) }),
      type: 'postgres',
      schemaName: 'auth',
      transaction: true,
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: isSecure(config.publicUrl),
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [SENDER_HEADER] },
      database: { generateId: newId, validateSchema: false },
    },
    session: { expiresIn: 30 * DAY_SECONDS, updateAge: DAY_SECONDS, freshAge: 0 },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      requireEmailVerification: true,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: VALID_MINUTES.reset * 60,
      sendResetPassword: ({ user, url, token }, request) =>
        mails.link(
          'reset-password',
          user,
          { url, token, validMinutes: VALID_MINUTES.reset },
          request?.headers,
        ),
      // The link came by mail: whoever used it reads that mailbox.
      onPasswordReset: async ({ user }) => {
        await db.query('UPDATE auth."user" SET "emailVerified" = true WHERE id = $1', [user.id]);
      },
      onExistingUserSignUp: ({ user }, request) => mails.accountExists(user, request?.headers),
    },
    emailVerification: {
      expiresIn: VALID_MINUTES.verify * 60,
      autoSignInAfterVerification: true,
      sendVerificationEmail: ({ user, url, token }, request) =>
        mails.link(
          'verify-email',
          user,
          { url, token, validMinutes: VALID_MINUTES.verify },
          request?.headers,
        ),
      afterEmailVerification: (user, request) => mails.welcome(user, request?.headers),
    },
    databaseHooks: {
      user: {
        create: {
          after: (user, context) =>
            db.tx(() =>
              profiles.open({
                id: user.id,
                email: user.email,
                name: user.name,
                language: requestLanguage(context?.headers),
              }),
            ),
        },
      },
      session: {
        create: {
          // A link asked for before the second step was set up must not pass by it either.
          before: async ({ userId }, context) => {
            if (context?.path !== '/magic-link/verify') return;
            if (!(await accountWhere('id', userId))?.twoFactorEnabled) return;
            const back = new URL(String(context.query?.errorCallbackURL ?? '/inloggen'), config.publicUrl);
            back.searchParams.set('error', 'TWO_FACTOR_REQUIRED');
            throw context.redirect(back.href);
          },
        },
      },
    },
    plugins: [
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: VALID_MINUTES.magicLink * 60,
        sendMagicLink: async ({ email, url, token }, context) => {
          const account = await accountWhere('email', email.toLowerCase());
          if (!account) return;
          if (account.twoFactorEnabled) return mails.secondStepNeeded(account, context?.headers);
          const link = { url, token, validMinutes: VALID_MINUTES.magicLink };
          await mails.link('magic-link', account, link, context?.headers);
        },
      }),
      twoFactor({ issuer: 'Nutshell' }),
    ],
  } satisfies BetterAuthOptions);
}

export type Auth = ReturnType<typeof createAuth>;

function logLine(level: 'debug' | 'info' | 'warn' | 'error', message: string, ...details: unknown[]): void {
  const [error] = details;
  if (error instanceof Error && !(error instanceof APIError)) log.error({ error }, message);
  else log[level === 'error' ? 'warn' : level](message);
}
