import DataLoader from 'dataloader';
import { NotFound } from '@nutshell/domain';
import type { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import type { Language as InterfaceLanguage } from '../platform/i18n.js';
import type { PersonType } from './person.graphql.js';

export const PERSON_COLUMNS = `p.id, p.slug, p.name, p.headline, p.about, p.city, p.languages, p.photo_id AS "photoId",
  CASE WHEN tp.person_id IS NOT NULL THEN json_build_object(
    'personId', tp.person_id, 'tradeName', tp.trade_name, 'kvk', tp.kvk, 'vatId', tp.vat_id,
    'vatStatus', tp.vat_status, 'email', tp.contact_email, 'phone', tp.phone, 'isPrivate', tp.kvk IS NULL,
    'legalName', nullif(tp.legal_name, tp.trade_name),
    'address', CASE WHEN tp.kvk IS NOT NULL AND tp.street IS NOT NULL THEN json_build_object(
      'street', tp.street, 'postcode', tp.postcode, 'town', tp.town, 'country', tp.country) END) END AS trainer`;

export const PEOPLE = 'people p LEFT JOIN trainer_profiles tp ON tp.person_id = p.id';

/** People as others may see them, by id. */
export const personLoader = (context: GraphqlContext, db: Db): DataLoader<string, PersonType> =>
  loader(
    context,
    'person',
    () =>
      new DataLoader<string, PersonType>(async (ids) => {
        const rows = await db.query<PersonType>(
          `SELECT ${PERSON_COLUMNS} FROM ${PEOPLE} WHERE p.id = ANY($1)`,
          [ids],
          { name: 'people' },
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? new NotFound());
      }),
  );

/** Whose page this is; nobody's while the mail address is unconfirmed. */
export async function personBySlug(db: Db, slug: string): Promise<PersonType | null> {
  const [row] = await db.query<PersonType>(
    `SELECT ${PERSON_COLUMNS} FROM ${PEOPLE} JOIN auth."user" u ON u.id = p.id AND u."emailVerified"
     WHERE p.slug = $1`,
    [slug],
    { name: 'person-by-slug' },
  );
  return row ?? null;
}

/** Whose calendar this address is, or null when the token was renewed or never was one. */
export async function personOfCalendarToken(
  db: Db,
  token: string,
): Promise<{ id: string; language: InterfaceLanguage } | null> {
  const [row] = await db.query<{ id: string; language: InterfaceLanguage }>(
    'SELECT id, interface_language AS language FROM people WHERE calendar_token = $1',
    [token],
  );
  return row ?? null;
}
