import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The books (double entry, held by the database itself), payouts to trainers, disputes and reconciliations. */
export class LedgerAndPayouts1790000000630 implements MigrationInterface {
  name = 'LedgerAndPayouts1790000000630';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEDGER);
    await runner.query(PAYMENTS);
    await runner.query(PAYOUTS);
    await runner.query(HISTORY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reconciliations, provider_transactions, disputes, chargebacks, payout_reversals, payout_lines, payouts, payout_accounts;
      DROP INDEX refunds_once, refunds_under_way, refunds_by_hand, payments_ref;
      ALTER TABLE refunds DROP CONSTRAINT refunds_status, DROP COLUMN booking_id, DROP COLUMN by_hand, DROP COLUMN settled_by,
        DROP COLUMN note;
      UPDATE refunds SET status = 'FAILED' WHERE status = 'MANUAL';
      ALTER TABLE refunds ADD CONSTRAINT refunds_status CHECK (status IN ('DUE', 'PENDING', 'DONE', 'FAILED'));
      CREATE UNIQUE INDEX refunds_once ON refunds (payment_id, reason);
      CREATE INDEX refunds_under_way ON refunds (payment_id) WHERE status IN ('DUE', 'PENDING');
      ALTER TABLE payments DROP CONSTRAINT payments_refunded, DROP COLUMN charged_back_cents,
        ADD CONSTRAINT payments_refunded CHECK (refunded_cents BETWEEN 0 AND amount_cents);
      DROP TABLE ledger_entries, ledger_movements;
      DROP FUNCTION ledger_movement_balances(), ledger_entries_balance(), ledger_stays();
    `);
  }
}

const LEDGER = `
  CREATE TABLE ledger_movements (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    key text NOT NULL UNIQUE,
    occurred_at timestamptz NOT NULL,
    booking_id uuid REFERENCES bookings (id),
    payment_id uuid REFERENCES payments (id),
    refund_id uuid REFERENCES refunds (id),
    payout_id uuid,
    CONSTRAINT ledger_movements_kind CHECK (kind IN ('payment-received', 'refund-decided', 'refund-done', 'refund-failed',
      'refund-by-hand', 'money-moved', 'earned', 'earned-taken-back', 'transferred', 'transfer-reversed', 'charged-back',
      'chargeback-won', 'chargeback-lost', 'provider-costs', 'to-bank'))
  );
  CREATE INDEX ledger_movements_booking ON ledger_movements (booking_id);
  CREATE INDEX ledger_movements_payment ON ledger_movements (payment_id);
  CREATE INDEX ledger_movements_payout ON ledger_movements (payout_id) WHERE payout_id IS NOT NULL;
  CREATE INDEX ledger_movements_occurred ON ledger_movements (occurred_at);

  CREATE TABLE ledger_entries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    movement_id uuid NOT NULL REFERENCES ledger_movements (id),
    account text NOT NULL,
    party_id uuid,
    booking_id uuid REFERENCES bookings (id),
    amount_cents bigint NOT NULL,
    CONSTRAINT ledger_entries_account CHECK (account IN
      ('PROVIDER', 'BANK', 'ADVANCES', 'REFUNDS', 'TRAINERS', 'FEES', 'VAT', 'CHARGEBACKS', 'COSTS')),
    CONSTRAINT ledger_entries_amount CHECK (amount_cents <> 0)
  );
  CREATE INDEX ledger_entries_movement ON ledger_entries (movement_id);
  CREATE INDEX ledger_entries_party ON ledger_entries (account, party_id);
  CREATE INDEX ledger_entries_booking ON ledger_entries (booking_id, account);

  CREATE FUNCTION ledger_movement_balances() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE total bigint;
  BEGIN
    SELECT sum(amount_cents) INTO total FROM ledger_entries WHERE movement_id = NEW.id;
    IF total IS NULL THEN
      RAISE EXCEPTION 'movement % has no entries', NEW.key USING ERRCODE = '23514', CONSTRAINT = 'ledger_balances';
    ELSIF total <> 0 THEN
      RAISE EXCEPTION 'the entries of movement % add up to %', NEW.key, total USING ERRCODE = '23514', CONSTRAINT = 'ledger_balances';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER ledger_balances AFTER INSERT ON ledger_movements
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_movement_balances();

  CREATE FUNCTION ledger_entries_balance() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE total bigint;
  BEGIN
    SELECT sum(amount_cents) INTO total FROM ledger_entries WHERE movement_id = NEW.movement_id;
    IF total <> 0 THEN
      RAISE EXCEPTION 'the entries of movement % add up to %', NEW.movement_id, total USING ERRCODE = '23514', CONSTRAINT = 'ledger_balances';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER ledger_entries_balance AFTER INSERT ON ledger_entries
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_entries_balance();

  CREATE FUNCTION ledger_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'what is in the books stays: write a movement that undoes it' USING ERRCODE = '23514', CONSTRAINT = 'ledger_stays';
  END $$;
  CREATE TRIGGER ledger_movements_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_movements EXECUTE FUNCTION ledger_stays();
  CREATE TRIGGER ledger_entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entries EXECUTE FUNCTION ledger_stays();
`;

const PAYMENTS = `
  ALTER TABLE payments ADD COLUMN charged_back_cents int NOT NULL DEFAULT 0,
    DROP CONSTRAINT payments_refunded,
    ADD CONSTRAINT payments_refunded CHECK
      (refunded_cents >= 0 AND charged_back_cents >= 0 AND refunded_cents + charged_back_cents <= amount_cents);
  CREATE INDEX payments_ref ON payments (payment_ref);

  ALTER TABLE refunds ADD COLUMN booking_id uuid REFERENCES bookings (id),
    ADD COLUMN by_hand boolean NOT NULL DEFAULT false,
    ADD COLUMN settled_by uuid REFERENCES people (id),
    ADD COLUMN note text,
    DROP CONSTRAINT refunds_status,
    ADD CONSTRAINT refunds_status CHECK (status IN ('DUE', 'PENDING', 'DONE', 'FAILED', 'MANUAL'));
  UPDATE refunds r SET booking_id = p.booking_id FROM payments p WHERE p.id = r.payment_id;
  UPDATE refunds SET status = 'MANUAL', by_hand = true WHERE status = 'FAILED';
  ALTER TABLE refunds ALTER COLUMN booking_id SET NOT NULL;
  DROP INDEX refunds_once, refunds_under_way;
  CREATE UNIQUE INDEX refunds_once ON refunds (payment_id, reason, booking_id);
  CREATE INDEX refunds_under_way ON refunds (payment_id) WHERE status IN ('DUE', 'PENDING', 'MANUAL');
  CREATE INDEX refunds_by_hand ON refunds (created_at, id) WHERE by_hand;
`;

const PAYOUTS = `
  CREATE TABLE payout_accounts (
    trainer_id uuid PRIMARY KEY REFERENCES people (id),
    provider text NOT NULL,
    account_ref text UNIQUE,
    status text NOT NULL,
    requirements text[] NOT NULL DEFAULT '{}',
    mandate_version text NOT NULL,
    mandate_accepted_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT payout_accounts_status CHECK (status IN ('NONE', 'INCOMPLETE', 'ACTIVE', 'RESTRICTED')),
    CONSTRAINT payout_accounts_ref CHECK (status = 'NONE' OR account_ref IS NOT NULL)
  );

  CREATE TABLE payouts (
    id uuid PRIMARY KEY,
    trainer_id uuid NOT NULL REFERENCES people (id),
    session_id uuid NOT NULL REFERENCES sessions (id),
    status text NOT NULL,
    gross_cents int NOT NULL,
    fee_ex_vat_cents int NOT NULL,
    fee_vat_cents int NOT NULL,
    net_cents int NOT NULL,
    reversed_cents int NOT NULL DEFAULT 0,
    problem text,
    attempt int NOT NULL DEFAULT 0,
    transfer_cents int,
    transfer_ref text UNIQUE,
    due_at timestamptz NOT NULL,
    attempted_at timestamptz,
    sent_at timestamptz,
    created_at timestamptz NOT NULL,
    CONSTRAINT payouts_status CHECK (status IN ('SCHEDULED', 'FROZEN', 'SENT', 'REVERSED', 'FAILED')),
    CONSTRAINT payouts_sum CHECK (net_cents >= 0 AND gross_cents = net_cents + fee_ex_vat_cents + fee_vat_cents),
    CONSTRAINT payouts_reversed CHECK (reversed_cents BETWEEN 0 AND net_cents),
    CONSTRAINT payouts_sent CHECK (status NOT IN ('SENT', 'REVERSED') OR sent_at IS NOT NULL)
  );
  CREATE INDEX payouts_of_trainer ON payouts (trainer_id, due_at DESC, id DESC);
  CREATE INDEX payouts_of_session ON payouts (session_id);
  CREATE INDEX payouts_waiting ON payouts (trainer_id) WHERE status IN ('SCHEDULED', 'FAILED');

  CREATE TABLE payout_lines (
    booking_id uuid PRIMARY KEY REFERENCES bookings (id),
    payout_id uuid NOT NULL REFERENCES payouts (id),
    gross_cents int NOT NULL,
    fee_ex_vat_cents int NOT NULL,
    fee_vat_cents int NOT NULL,
    net_cents int NOT NULL,
    back_gross_cents int NOT NULL DEFAULT 0,
    back_fee_ex_vat_cents int NOT NULL DEFAULT 0,
    back_fee_vat_cents int NOT NULL DEFAULT 0,
    back_net_cents int NOT NULL DEFAULT 0,
    CONSTRAINT payout_lines_sum CHECK (gross_cents = net_cents + fee_ex_vat_cents + fee_vat_cents),
    CONSTRAINT payout_lines_back CHECK (back_gross_cents = back_net_cents + back_fee_ex_vat_cents + back_fee_vat_cents
      AND back_gross_cents BETWEEN 0 AND gross_cents AND back_net_cents BETWEEN 0 AND net_cents)
  );
  CREATE INDEX payout_lines_of_payout ON payout_lines (payout_id);

  CREATE TABLE payout_reversals (
    id uuid PRIMARY KEY,
    payout_id uuid NOT NULL REFERENCES payouts (id),
    booking_id uuid REFERENCES bookings (id),
    amount_cents int NOT NULL,
    status text NOT NULL,
    provider_ref text UNIQUE,
    created_at timestamptz NOT NULL,
    done_at timestamptz,
    CONSTRAINT payout_reversals_status CHECK (status IN ('DUE', 'DONE', 'FAILED')),
    CONSTRAINT payout_reversals_amount CHECK (amount_cents > 0)
  );
  CREATE INDEX payout_reversals_of_payout ON payout_reversals (payout_id);

  CREATE TABLE chargebacks (
    ref text PRIMARY KEY,
    payment_id uuid NOT NULL REFERENCES payments (id),
    amount_cents int NOT NULL,
    status text NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    CONSTRAINT chargebacks_status CHECK (status IN ('OPEN', 'WON', 'LOST')),
    CONSTRAINT chargebacks_amount CHECK (amount_cents > 0)
  );
  CREATE INDEX chargebacks_of_payment ON chargebacks (payment_id);

  CREATE TABLE disputes (
    id uuid PRIMARY KEY,
    booking_id uuid NOT NULL UNIQUE REFERENCES bookings (id),
    reason text NOT NULL,
    status text NOT NULL,
    opened_at timestamptz NOT NULL,
    refund_cents int,
    explanation text,
    decided_by uuid REFERENCES people (id),
    decided_at timestamptz,
    CONSTRAINT disputes_status CHECK (status IN ('OPEN', 'REFUNDED', 'REJECTED')),
    CONSTRAINT disputes_decided CHECK ((status = 'OPEN') = (decided_at IS NULL)
      AND (status = 'OPEN') = (explanation IS NULL) AND (status = 'OPEN') = (refund_cents IS NULL)),
    CONSTRAINT disputes_refund CHECK (refund_cents IS NULL OR (refund_cents > 0) = (status = 'REFUNDED'))
  );
  CREATE INDEX disputes_by_status ON disputes (status, opened_at, id);

  -- What the provider's own account of our money says, as far as it was read.
  CREATE TABLE provider_transactions (
    ref text PRIMARY KEY,
    provider text NOT NULL,
    kind text NOT NULL,
    source_ref text,
    amount_cents bigint NOT NULL,
    cost_cents bigint NOT NULL,
    occurred_at timestamptz NOT NULL
  );
  CREATE INDEX provider_transactions_source ON provider_transactions (source_ref);

  CREATE TABLE reconciliations (
    id uuid PRIMARY KEY,
    until timestamptz NOT NULL UNIQUE,
    provider text NOT NULL,
    provider_cents bigint NOT NULL,
    ledger_cents bigint NOT NULL,
    on_the_way_cents bigint NOT NULL,
    difference_cents bigint NOT NULL,
    differences jsonb NOT NULL,
    CONSTRAINT reconciliations_difference CHECK (difference_cents = provider_cents - ledger_cents - on_the_way_cents)
  );
`;

/** What was paid and given back before there were books. */
const HISTORY = `
  WITH moved AS (
    SELECT gen_random_uuid() AS id, 'payment-received' AS kind, 'payment-received:' || p.id AS key, coalesce(p.paid_at, p.created_at) AS at,
      p.booking_id, p.id AS payment_id, NULL::uuid AS refund_id, p.amount_cents, 'PROVIDER' AS debit, 'ADVANCES' AS credit
    FROM payments p WHERE p.status = 'PAID'
    UNION ALL SELECT gen_random_uuid(), 'refund-decided', 'refund-decided:' || r.id, r.created_at, r.booking_id, r.payment_id, r.id,
      r.amount_cents, 'ADVANCES', 'REFUNDS' FROM refunds r
    UNION ALL SELECT gen_random_uuid(), 'refund-done', 'refund-done:' || r.id, coalesce(r.done_at, r.created_at), r.booking_id, r.payment_id,
      r.id, r.amount_cents, 'REFUNDS', 'PROVIDER' FROM refunds r WHERE r.status = 'DONE'
  ), movements AS (
    INSERT INTO ledger_movements (id, kind, key, occurred_at, booking_id, payment_id, refund_id)
    SELECT id, kind, key, at, booking_id, payment_id, refund_id FROM moved
  )
  INSERT INTO ledger_entries (movement_id, account, party_id, booking_id, amount_cents)
  SELECT m.id, side.account, CASE WHEN side.account IN ('ADVANCES', 'REFUNDS') THEN b.member_id END, m.booking_id, side.amount_cents
  FROM moved m JOIN bookings b ON b.id = m.booking_id
  CROSS JOIN LATERAL (VALUES (m.debit, m.amount_cents), (m.credit, -m.amount_cents)) side (account, amount_cents);
`;
