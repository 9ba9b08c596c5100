import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The books of the sandbox, a payment provider of our own: a schema apart, that features never read. */
export class SandboxPayments1790000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA sandbox;

      CREATE TABLE sandbox.checkouts (
        ref            text PRIMARY KEY,
        key            text NOT NULL,
        amount_cents   integer NOT NULL CHECK (amount_cents > 0),
        currency       text NOT NULL CHECK (currency = 'eur'),
        description    text NOT NULL,
        customer_email text NOT NULL,
        locale         text NOT NULL CHECK (locale IN ('nl', 'en')),
        success_url    text NOT NULL,
        cancel_url     text NOT NULL,
        metadata       jsonb NOT NULL,
        status         text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'paid', 'failed', 'expired')),
        payment_ref    text UNIQUE,
        refunded_cents integer NOT NULL DEFAULT 0 CHECK (refunded_cents BETWEEN 0 AND amount_cents),
        expires_at     timestamptz NOT NULL,
        created_at     timestamptz NOT NULL,
        ended_at       timestamptz,
        CHECK ((status = 'paid') = (payment_ref IS NOT NULL)),
        CHECK ((status = 'open') = (ended_at IS NULL))
      );
      CREATE UNIQUE INDEX checkouts_open ON sandbox.checkouts (key, expires_at) WHERE status IN ('open', 'paid');

      CREATE TABLE sandbox.refunds (
        ref          text PRIMARY KEY,
        key          text NOT NULL UNIQUE,
        checkout_ref text NOT NULL REFERENCES sandbox.checkouts,
        amount_cents integer NOT NULL CHECK (amount_cents > 0),
        created_at   timestamptz NOT NULL
      );

      CREATE TABLE sandbox.deliveries (
        event_id     text PRIMARY KEY,
        body         text NOT NULL,
        attempts     integer NOT NULL DEFAULT 0,
        last_error   text,
        created_at   timestamptz NOT NULL,
        delivered_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA sandbox CASCADE');
  }
}
