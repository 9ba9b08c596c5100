import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sells and from where, what the tax office must know of them, the way between two places, and how long is kept. */
export class SellersAndRetention1790000000670 implements MigrationInterface {
  name = 'SellersAndRetention1790000000670';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SELLERS);
    await runner.query(AGENDAS);
    await runner.query(RETENTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER ledger_movements_stay_whole ON ledger_movements;
      DROP TRIGGER ledger_entries_stay_whole ON ledger_entries;
      DROP TRIGGER ledger_movements_stay ON ledger_movements;
      DROP TRIGGER ledger_entries_stay ON ledger_entries;
      CREATE TRIGGER ledger_movements_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_movements EXECUTE FUNCTION ledger_stays();
      CREATE TRIGGER ledger_entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entries EXECUTE FUNCTION ledger_stays();
      CREATE OR REPLACE FUNCTION refuse_to_change_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'an invoice that was issued is never changed' USING ERRCODE = 'restrict_violation';
      END $$;
      DROP FUNCTION ledger_row_stays, bookkeeping_is_over;
      DROP TRIGGER sessions_travel_minutes ON sessions;
      DROP FUNCTION take_travel_minutes;
      ALTER TABLE sessions DROP CONSTRAINT sessions_travel, DROP CONSTRAINT sessions_room_free, DROP COLUMN travel_minutes,
        DROP COLUMN room;
      DROP FUNCTION minutes_later, place_key, room_key;
      DROP TABLE trainer_agendas, seller_tax_details;
      ALTER TABLE people DROP COLUMN organisation, DROP COLUMN show_to_fellows;
      ALTER TABLE trainer_profiles DROP COLUMN legal_name, DROP COLUMN street, DROP COLUMN postcode, DROP COLUMN town,
        DROP COLUMN country, DROP COLUMN phone, DROP COLUMN crkbo_checked_on;
    `);
  }
}

const SELLERS = `
  ALTER TABLE trainer_profiles
    ADD COLUMN legal_name text,
    ADD COLUMN street text,
    ADD COLUMN postcode text,
    ADD COLUMN town text,
    ADD COLUMN country text NOT NULL DEFAULT 'NL' CONSTRAINT trainer_profiles_country CHECK (country ~ '^[A-Z]{2}$'),
    ADD COLUMN phone text,
    ADD COLUMN crkbo_checked_on date,
    ADD CONSTRAINT trainer_profiles_address CHECK
      ((street IS NULL) = (postcode IS NULL) AND (street IS NULL) = (town IS NULL));

  UPDATE trainer_profiles SET crkbo_checked_on = created_at::date WHERE vat_status = 'CRKBO';
  UPDATE trainer_profiles t SET street = found.part[1], postcode = upper(found.part[2] || ' ' || found.part[3]),
    town = btrim(found.part[4])
  FROM (SELECT person_id, regexp_match(regexp_replace(btrim(address), '\\s*\\n\\s*', ', ', 'g'),
      '^(.*[^,\\s])[,\\s]+([1-9][0-9]{3})\\s?([A-Za-z]{2})[,\\s]+([^,0-9]+)(?:,\\s*(?:[Nn]ederland|[Tt]he [Nn]etherlands))?$') AS part
    FROM trainer_profiles WHERE address IS NOT NULL) found
  WHERE found.person_id = t.person_id AND found.part IS NOT NULL;

  CREATE TABLE seller_tax_details (
    person_id uuid PRIMARY KEY REFERENCES people (id),
    kind text NOT NULL,
    sealed_tax_number text,
    tax_number_end text,
    birth_date date,
    sealed_iban text,
    updated_at timestamptz NOT NULL,
    CONSTRAINT seller_tax_details_kind CHECK (kind IN ('PERSON', 'COMPANY')),
    CONSTRAINT seller_tax_details_number CHECK ((sealed_tax_number IS NULL) = (tax_number_end IS NULL)
      AND length(tax_number_end) = 3)
  );

  ALTER TABLE people
    ADD COLUMN organisation text,
    ADD COLUMN show_to_fellows boolean NOT NULL DEFAULT false;
`;

const AGENDAS = `
  CREATE TABLE trainer_agendas (
    trainer_id uuid PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    travel_minutes integer NOT NULL,
    CONSTRAINT trainer_agendas_travel CHECK (travel_minutes BETWEEN 0 AND 480)
  );

  -- Minutes are as long everywhere: unlike a timestamptz with any interval, this does not hang on the time zone.
  CREATE FUNCTION minutes_later(at timestamptz, minutes integer) RETURNS timestamptz
    LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT at + make_interval(mins => minutes) $$;

  -- Names a place, however its address was typed.
  CREATE FUNCTION place_key(town text, postcode text, street text, place_name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN town IS NOT NULL THEN
      lower(regexp_replace(town || '|' || coalesce(postcode, '') || '|' || coalesce(street, place_name, ''), '\\s', '', 'g')) END
  $$;
  -- Names a room of a building that is known.
  CREATE FUNCTION room_key(town text, street text, room text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN town IS NOT NULL AND street IS NOT NULL THEN
      nullif(lower(regexp_replace(room, '\\s', '', 'g')), '') END
  $$;

  ALTER TABLE sessions
    ADD COLUMN room text,
    ADD COLUMN travel_minutes integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT sessions_travel EXCLUDE USING gist (trainer_id WITH =,
      place_key(town, postcode, street, place_name) WITH <>,
      tstzrange(starts_at, minutes_later(ends_at, travel_minutes)) WITH &&) WHERE (status = 'PUBLISHED'),
    ADD CONSTRAINT sessions_room_free EXCLUDE USING gist (place_key(town, postcode, street, place_name) WITH =,
      room_key(town, street, room) WITH =, tstzrange(starts_at, ends_at) WITH &&)
      WHERE (status = 'PUBLISHED' AND room IS NOT NULL);

  CREATE FUNCTION take_travel_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.travel_minutes := coalesce((SELECT travel_minutes FROM trainer_agendas WHERE trainer_id = NEW.trainer_id), 0);
    RETURN NEW;
  END $$;
  CREATE TRIGGER sessions_travel_minutes BEFORE INSERT OR UPDATE OF status, starts_at, ends_at ON sessions
    FOR EACH ROW WHEN (NEW.status = 'PUBLISHED') EXECUTE FUNCTION take_travel_minutes();
`;

const RETENTION = `
  -- By the clock of the database itself: 7 years after the book year, 10 for a sale to a consumer in another country.
  CREATE FUNCTION bookkeeping_is_over(day date, booking uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT make_date(extract(year FROM day)::int + 1 + CASE WHEN EXISTS (SELECT FROM bookings b
        WHERE b.id = booking AND b.buyer ->> 'kind' = 'CONSUMER' AND b.buyer ->> 'country' <> 'NL') THEN 10 ELSE 7 END, 1, 1)
      <= (now() AT TIME ZONE 'Europe/Amsterdam')::date
  $$;

  CREATE OR REPLACE FUNCTION refuse_to_change_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' AND bookkeeping_is_over(OLD.issued_on, OLD.booking_id) THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'an invoice that was issued is never changed' USING ERRCODE = 'restrict_violation';
  END $$;

  CREATE FUNCTION ledger_row_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    happened timestamptz;
    booking uuid;
  BEGIN
    IF TG_TABLE_NAME = 'ledger_movements' THEN
      happened := OLD.occurred_at;
      booking := OLD.booking_id;
    ELSE
      SELECT occurred_at, booking_id INTO happened, booking FROM ledger_movements WHERE id = OLD.movement_id;
    END IF;
    IF bookkeeping_is_over((happened AT TIME ZONE 'Europe/Amsterdam')::date, booking) THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'what is in the books stays: write a movement that undoes it' USING ERRCODE = '23514', CONSTRAINT = 'ledger_stays';
  END $$;
  -- What the books came to until then is carried forward in one movement.
  DO $$
  DECLARE kinds text;
  BEGIN
    SELECT regexp_replace(pg_get_constraintdef(oid), '^CHECK ', '') INTO kinds FROM pg_constraint
      WHERE conname = 'ledger_movements_kind';
    EXECUTE 'ALTER TABLE ledger_movements DROP CONSTRAINT ledger_movements_kind, ADD CONSTRAINT ledger_movements_kind CHECK ('
      || kinds || ' OR kind = ''carried-forward'')';
  END $$;

  DROP TRIGGER ledger_movements_stay ON ledger_movements;
  DROP TRIGGER ledger_entries_stay ON ledger_entries;
  CREATE TRIGGER ledger_movements_stay_whole BEFORE UPDATE OR TRUNCATE ON ledger_movements EXECUTE FUNCTION ledger_stays();
  CREATE TRIGGER ledger_entries_stay_whole BEFORE UPDATE OR TRUNCATE ON ledger_entries EXECUTE FUNCTION ledger_stays();
  CREATE TRIGGER ledger_movements_stay BEFORE DELETE ON ledger_movements FOR EACH ROW EXECUTE FUNCTION ledger_row_stays();
  CREATE TRIGGER ledger_entries_stay BEFORE DELETE ON ledger_entries FOR EACH ROW EXECUTE FUNCTION ledger_row_stays();
`;
