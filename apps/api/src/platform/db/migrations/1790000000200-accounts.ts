import type { MigrationInterface, QueryRunner } from 'typeorm';

/** better-auth's own tables in the schema `auth` (what its `compileMigrations` prints, with uuid ids), and people. */
export class Accounts1790000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA auth;

      CREATE TABLE auth."user" (
        "id" uuid NOT NULL PRIMARY KEY,
        "name" text NOT NULL,
        "email" text NOT NULL UNIQUE,
        "emailVerified" boolean NOT NULL,
        "image" text,
        "createdAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
        "updatedAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
        "twoFactorEnabled" boolean
      );

      CREATE TABLE auth."session" (
        "id" uuid NOT NULL PRIMARY KEY,
        "expiresAt" timestamptz NOT NULL,
        "token" text NOT NULL UNIQUE,
        "createdAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
        "updatedAt" timestamptz NOT NULL,
        "ipAddress" text,
        "userAgent" text,
        "userId" uuid NOT NULL REFERENCES auth."user" ("id") ON DELETE CASCADE
      );
      CREATE INDEX "session_userId_idx" ON auth."session" ("userId");

      CREATE TABLE auth."account" (
        "id" uuid NOT NULL PRIMARY KEY,
        "accountId" text NOT NULL,
        "providerId" text NOT NULL,
        "userId" uuid NOT NULL REFERENCES auth."user" ("id") ON DELETE CASCADE,
        "accessToken" text,
        "refreshToken" text,
        "idToken" text,
        "accessTokenExpiresAt" timestamptz,
        "refreshTokenExpiresAt" timestamptz,
        "scope" text,
        "password" text,
        "createdAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
        "updatedAt" timestamptz NOT NULL
      );
      CREATE INDEX "account_userId_idx" ON auth."account" ("userId");

      CREATE TABLE auth."verification" (
        "id" uuid NOT NULL PRIMARY KEY,
        "identifier" text NOT NULL,
        "value" text NOT NULL,
        "expiresAt" timestamptz NOT NULL,
        "createdAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL,
        "updatedAt" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL
      );
      CREATE INDEX "verification_identifier_idx" ON auth."verification" ("identifier");

      CREATE TABLE auth."twoFactor" (
        "id" uuid NOT NULL PRIMARY KEY,
        "secret" text NOT NULL,
        "backupCodes" text NOT NULL,
        "userId" uuid NOT NULL REFERENCES auth."user" ("id") ON DELETE CASCADE,
        "verified" boolean,
        "failedVerificationCount" integer,
        "lockedUntil" timestamptz
      );
      CREATE INDEX "twoFactor_secret_idx" ON auth."twoFactor" ("secret");
      CREATE INDEX "twoFactor_userId_idx" ON auth."twoFactor" ("userId");

      CREATE TABLE auth.attempts (
        key text PRIMARY KEY,
        count integer NOT NULL,
        window_ends_at timestamptz NOT NULL
      );
      CREATE INDEX attempts_ended ON auth.attempts (window_ends_at);

      CREATE TABLE people (
        id uuid PRIMARY KEY REFERENCES auth."user" ("id"),
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text NOT NULL CHECK (btrim(name) <> ''),
        headline text,
        about text,
        city text,
        latitude double precision,
        longitude double precision,
        languages text[] NOT NULL DEFAULT '{NL}' CHECK (languages <@ '{NL,EN}'),
        photo_id uuid,
        interface_language text NOT NULL DEFAULT 'nl' CHECK (interface_language IN ('nl', 'en')),
        roles text[] NOT NULL DEFAULT '{member}'
          CHECK (roles <@ '{member,trainer,moderator,admin}' AND 'member' = ANY (roles)),
        reminder_emails boolean NOT NULL DEFAULT true,
        news_emails boolean NOT NULL DEFAULT true,
        calendar_token text NOT NULL UNIQUE
          DEFAULT replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((latitude IS NULL) = (longitude IS NULL))
      );
      CREATE INDEX people_admins ON people (id) WHERE 'admin' = ANY (roles);

      CREATE TABLE trainer_profiles (
        person_id uuid PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
        trade_name text NOT NULL CHECK (btrim(trade_name) <> ''),
        kvk text CHECK (kvk ~ '^[0-9]{8}$'),
        vat_id text,
        vat_status text NOT NULL CHECK (vat_status IN ('STANDARD', 'CRKBO', 'KOR')),
        crkbo_number text,
        address text,
        contact_email text,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (vat_status <> 'CRKBO' OR crkbo_number IS NOT NULL)
      );

      CREATE TABLE first_admin (
        singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
        nonce uuid NOT NULL DEFAULT gen_random_uuid(),
        person_id uuid REFERENCES people (id),
        used_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE first_admin, trainer_profiles, people; DROP SCHEMA auth CASCADE');
  }
}
