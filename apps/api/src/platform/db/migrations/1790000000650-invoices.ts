import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Invoices1790000000650 implements MigrationInterface {
  name = 'Invoices1790000000650';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invoice_codes (
        code text PRIMARY KEY,
        -- nobody's is the platform's own
        seller_id uuid UNIQUE REFERENCES people (id)
      );
      INSERT INTO invoice_codes (code) VALUES ('NUTSHELL');

      -- Taking a number locks its row until the commit, and a rollback gives it back: no gap, no double.
      CREATE TABLE invoice_series (
        code text NOT NULL REFERENCES invoice_codes (code),
        year int NOT NULL,
        last int NOT NULL,
        last_on date NOT NULL,
        PRIMARY KEY (code, year)
      );

      CREATE TABLE invoices (
        id uuid PRIMARY KEY,
        key text NOT NULL UNIQUE,
        kind text NOT NULL,
        code text NOT NULL,
        year int NOT NULL,
        sequence int NOT NULL,
        number text NOT NULL UNIQUE,
        seller_id uuid REFERENCES people (id),
        buyer_id uuid NOT NULL REFERENCES people (id),
        booking_id uuid REFERENCES bookings (id),
        credits_id uuid REFERENCES invoices (id),
        replaces_id uuid UNIQUE REFERENCES invoices (id),
        issued_on date NOT NULL,
        due_on date,
        ex_vat_cents int NOT NULL,
        vat_cents int NOT NULL,
        total_cents int NOT NULL,
        snapshot jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (code, year, sequence),
        FOREIGN KEY (code, year) REFERENCES invoice_series (code, year),
        CONSTRAINT invoices_kind CHECK (kind IN ('SALE', 'CREDIT', 'FEE')),
        CONSTRAINT invoices_total CHECK (total_cents = ex_vat_cents + vat_cents),
        CONSTRAINT invoices_sign CHECK (CASE kind WHEN 'CREDIT' THEN total_cents < 0 ELSE total_cents > 0 END),
        CONSTRAINT invoices_credits CHECK ((kind = 'CREDIT') = (credits_id IS NOT NULL)),
        CONSTRAINT invoices_booking CHECK ((kind = 'FEE') = (booking_id IS NULL)),
        CONSTRAINT invoices_seller CHECK ((kind = 'FEE') = (seller_id IS NULL)),
        CONSTRAINT invoices_snapshot CHECK (snapshot ->> 'number' = number AND (snapshot ->> 'totalCents')::int = total_cents)
      );
      CREATE INDEX invoices_of_seller ON invoices (seller_id, issued_on DESC, id DESC);
      CREATE INDEX invoices_of_buyer ON invoices (buyer_id, issued_on DESC, id DESC);
      CREATE INDEX invoices_of_booking ON invoices (booking_id, id) WHERE booking_id IS NOT NULL;
      CREATE INDEX invoices_crediting ON invoices (credits_id) WHERE credits_id IS NOT NULL;

      CREATE FUNCTION refuse_to_change_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'an invoice that was issued is never changed' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER invoices_stay BEFORE UPDATE OR DELETE ON invoices
        FOR EACH ROW EXECUTE FUNCTION refuse_to_change_invoice();
      CREATE TRIGGER invoices_stay_all BEFORE TRUNCATE ON invoices
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_invoice();

      CREATE FUNCTION refuse_to_credit_more_than_invoiced() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        invoiced int;
        credited int;
      BEGIN
        SELECT total_cents INTO invoiced FROM invoices WHERE id = NEW.credits_id AND kind = 'SALE' FOR UPDATE;
        SELECT coalesce(-sum(total_cents), 0) INTO credited FROM invoices WHERE credits_id = NEW.credits_id;
        IF invoiced IS NULL OR credited - NEW.total_cents > invoiced THEN
          RAISE EXCEPTION 'more would be credited than was invoiced'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'invoices_credit_at_most';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER invoices_credit_at_most BEFORE INSERT ON invoices
        FOR EACH ROW WHEN (NEW.credits_id IS NOT NULL) EXECUTE FUNCTION refuse_to_credit_more_than_invoiced();

      CREATE TABLE waiting_invoices (
        booking_id uuid PRIMARY KEY REFERENCES bookings (id),
        seller_id uuid NOT NULL REFERENCES people (id),
        missing text[] NOT NULL,
        since timestamptz NOT NULL
      );
      CREATE INDEX waiting_invoices_of_seller ON waiting_invoices (seller_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE waiting_invoices, invoices, invoice_series, invoice_codes;
      DROP FUNCTION refuse_to_change_invoice, refuse_to_credit_more_than_invoiced;
    `);
  }
}
