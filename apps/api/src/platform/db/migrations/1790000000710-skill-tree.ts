import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Skills in both languages, from three sources, with all the names they go by; and who stands up for whom. */
export class SkillTree1790000000710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE skills
        ADD synonyms_nl     text[] NOT NULL DEFAULT '{}',
        ADD synonyms_en     text[] NOT NULL DEFAULT '{}',
        ADD topic           boolean NOT NULL DEFAULT false,
        ADD source          text NOT NULL DEFAULT 'PRODUCT' CHECK (source IN ('PRODUCT', 'ESCO', 'OWN')),
        ADD external_uri    text CONSTRAINT skills_external_uri UNIQUE,
        ADD created_by      uuid REFERENCES people ON DELETE SET NULL,
        ADD organisation_id uuid REFERENCES organisations,
        ADD merged_into_id  uuid REFERENCES skills,
        ADD version         integer NOT NULL DEFAULT 0,
        ADD created_at      timestamptz NOT NULL DEFAULT now(),
        ADD CONSTRAINT skills_of_organisation CHECK (organisation_id IS NULL OR source = 'OWN'),
        ADD CONSTRAINT skills_merged CHECK (merged_into_id <> id),
        ADD CONSTRAINT skills_topics CHECK (NOT topic OR source = 'PRODUCT');
      UPDATE skills SET synonyms_nl = synonyms, topic = true;
      ALTER TABLE skills DROP COLUMN synonyms;
      ALTER TABLE skills ADD synonyms text[] GENERATED ALWAYS AS (synonyms_nl || synonyms_en) STORED;
      CREATE INDEX skills_merged_into ON skills (merged_into_id) WHERE merged_into_id IS NOT NULL;
      CREATE INDEX skills_of_organisation ON skills (organisation_id) WHERE organisation_id IS NOT NULL;

      -- As the search normalises: small letters without accents, words and single spaces.
      CREATE FUNCTION skill_key(name text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE plpgsql AS $$
      DECLARE key text := lower(public.unaccent('public.unaccent', name));
      BEGIN
        IF key ~ '[+#.]' THEN
          key := regexp_replace(key, '\\mc\\+\\+', ' cplusplus ', 'g');
          key := regexp_replace(key, '\\m([cf])#', ' \\1sharp ', 'g');
          key := regexp_replace(key, '(^|\\s)\\.net\\M', ' dotnet ', 'g');
        END IF;
        RETURN btrim(regexp_replace(key, '[^[:alnum:]]+', ' ', 'g'));
      END $$;
      -- Each word in its stem; a word that the language leaves out stays as it is.
      CREATE FUNCTION skill_stem(key text, dictionary regdictionary) RETURNS text STABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
        SELECT string_agg(coalesce((ts_lexize(dictionary, word))[1], word), ' ' ORDER BY position)
        FROM unnest(string_to_array(key, ' ')) WITH ORDINALITY w (word, position)
      $$;

      -- One by a name beside each other, per organisation and for everybody.
      CREATE UNIQUE INDEX skills_own_name ON skills (
        coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid),
        coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'::uuid),
        replace(skill_key(name_nl), ' ', '')) WHERE source = 'OWN' AND merged_into_id IS NULL;

      CREATE TABLE skill_names (
        skill_id uuid NOT NULL REFERENCES skills ON DELETE CASCADE,
        language text NOT NULL CHECK (language IN ('NL', 'EN')),
        key      text COLLATE "C" NOT NULL,
        joined   text COLLATE "C" NOT NULL,
        stem     text COLLATE "C" NOT NULL,
        own      boolean NOT NULL,
        PRIMARY KEY (skill_id, language, key)
      );
      CREATE INDEX skill_names_joined ON skill_names (joined);
      CREATE INDEX skill_names_stem ON skill_names (language, stem);
      CREATE INDEX skill_names_trigrams ON skill_names USING gin (key gin_trgm_ops);

      CREATE FUNCTION put_skill_names() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM skill_names WHERE skill_id IN (SELECT id FROM fresh);
        WITH named AS MATERIALIZED (
          SELECT id, language, skill_key(name) AS key, own
          FROM fresh, LATERAL (
            SELECT 'NL' AS language, name_nl AS name, true AS own
            UNION ALL SELECT 'EN', name_en, true
            UNION ALL SELECT 'NL', word, false FROM unnest(synonyms_nl) word
            UNION ALL SELECT 'EN', word, false FROM unnest(synonyms_en) word
          ) names WHERE merged_into_id IS NULL
        )
        INSERT INTO skill_names (skill_id, language, key, joined, stem, own)
        SELECT id, language, key, replace(key, ' ', ''),
          skill_stem(key, CASE language WHEN 'NL' THEN 'dutch_stem' ELSE 'english_stem' END::regdictionary), bool_or(own)
        FROM named WHERE key <> '' GROUP BY id, language, key;
        RETURN NULL;
      END $$;
      CREATE TRIGGER skills_named AFTER INSERT ON skills REFERENCING NEW TABLE AS fresh
        FOR EACH STATEMENT EXECUTE FUNCTION put_skill_names();
      CREATE TRIGGER skills_renamed AFTER UPDATE ON skills REFERENCING NEW TABLE AS fresh
        FOR EACH STATEMENT EXECUTE FUNCTION put_skill_names();
      UPDATE skills SET name_nl = name_nl;

      CREATE TABLE skill_endorsements (
        id          uuid PRIMARY KEY,
        person_id   uuid NOT NULL,
        skill_id    uuid NOT NULL,
        endorser_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        sentence    text NOT NULL,
        created_at  timestamptz NOT NULL,
        CONSTRAINT skill_endorsements_once UNIQUE (person_id, skill_id, endorser_id),
        CONSTRAINT skill_endorsements_by_another CHECK (endorser_id <> person_id),
        FOREIGN KEY (person_id, skill_id) REFERENCES skill_claims ON DELETE CASCADE
      );
      CREATE INDEX skill_endorsements_by ON skill_endorsements (endorser_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE skill_endorsements, skill_names;
      DROP TRIGGER skills_named ON skills;
      DROP TRIGGER skills_renamed ON skills;
      DROP FUNCTION put_skill_names;
      DROP INDEX skills_own_name;
      DROP FUNCTION skill_stem, skill_key;
      ALTER TABLE skills DROP COLUMN synonyms;
      ALTER TABLE skills ADD synonyms text[] NOT NULL DEFAULT '{}';
      UPDATE skills SET synonyms = synonyms_nl || synonyms_en;
      ALTER TABLE skills DROP COLUMN synonyms_nl, DROP COLUMN synonyms_en, DROP COLUMN topic, DROP COLUMN source,
        DROP COLUMN external_uri, DROP COLUMN created_by, DROP COLUMN organisation_id, DROP COLUMN merged_into_id,
        DROP COLUMN version, DROP COLUMN created_at;
    `);
  }
}
