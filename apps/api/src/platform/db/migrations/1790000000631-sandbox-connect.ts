import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sandbox's accounts of sellers, what it transfers to them, and what a payer's bank takes back. */
export class SandboxConnect1790000000631 implements MigrationInterface {
  name = 'SandboxConnect1790000000631';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sandbox.accounts (
        ref          text PRIMARY KEY,
        key          text NOT NULL UNIQUE,
        name         text NOT NULL,
        email        text NOT NULL,
        status       text NOT NULL DEFAULT 'incomplete' CHECK (status IN ('incomplete', 'active', 'restricted')),
        requirements text[] NOT NULL DEFAULT '{}',
        created_at   timestamptz NOT NULL
      );

      CREATE TABLE sandbox.onboardings (
        token       text PRIMARY KEY,
        account_ref text NOT NULL REFERENCES sandbox.accounts,
        locale      text NOT NULL CHECK (locale IN ('nl', 'en')),
        return_url  text NOT NULL,
        expires_at  timestamptz NOT NULL
      );

      CREATE TABLE sandbox.transfers (
        ref            text PRIMARY KEY,
        key            text NOT NULL UNIQUE,
        account_ref    text NOT NULL REFERENCES sandbox.accounts,
        amount_cents   integer NOT NULL CHECK (amount_cents > 0),
        reversed_cents integer NOT NULL DEFAULT 0 CHECK (reversed_cents BETWEEN 0 AND amount_cents),
        group_name     text NOT NULL,
        description    text NOT NULL,
        created_at     timestamptz NOT NULL
      );
      CREATE INDEX transfers_created ON sandbox.transfers (created_at);

      CREATE TABLE sandbox.reversals (
        ref          text PRIMARY KEY,
        key          text NOT NULL UNIQUE,
        transfer_ref text NOT NULL REFERENCES sandbox.transfers,
        amount_cents integer NOT NULL CHECK (amount_cents > 0),
        created_at   timestamptz NOT NULL
      );

      CREATE TABLE sandbox.chargebacks (
        ref          text PRIMARY KEY,
        checkout_ref text NOT NULL UNIQUE REFERENCES sandbox.checkouts,
        amount_cents integer NOT NULL CHECK (amount_cents > 0),
        status       text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'won', 'lost')),
        created_at   timestamptz NOT NULL,
        closed_at    timestamptz
      );
      CREATE INDEX checkouts_ended ON sandbox.checkouts (ended_at) WHERE status = 'paid';
      CREATE INDEX refunds_created ON sandbox.refunds (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX sandbox.checkouts_ended, sandbox.refunds_created;
      DROP TABLE sandbox.chargebacks, sandbox.reversals, sandbox.transfers, sandbox.onboardings, sandbox.accounts;
    `);
  }
}
