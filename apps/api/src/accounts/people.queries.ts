import DataLoader from 'dataloader';
import { NotFound, type ProfileField } from '@nutshell/domain';
import { viewerId } from '../platform/access/index.js';
import { given, type Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import type { Language as InterfaceLanguage } from '../platform/i18n.js';
import { CLOSENESS, HAS_PUBLIC, peopleSeenBy, sees, shownFrom } from './person-visibility.js';
import type { PersonType } from './person.graphql.js';

const shown = (field: ProfileField, column: string, otherwise = 'NULL'): string =>
  `CASE WHEN ${sees(field)} THEN ${column} ELSE ${otherwise} END`;

/** A person of `peopleSeenBy`, as far as the viewer may see them: everything that shows people reads this. */
export const PERSON_COLUMNS = `p.id, p.slug, p.name, ${shown('HEADLINE', 'p.headline')} AS headline,
  ${shown('ABOUT', 'p.about')} AS about, ${shown('CITY', 'p.city')} AS city,
  ${shown('LANGUAGES', 'p.languages', `'{}'`)} AS languages, ${shown('PHOTO', 'p.photo_id')} AS "photoId",
  ${shown('AVAILABILITY', 'p.open_for', `'{}'`)} AS "openFor",
  ${shown('AVAILABILITY', 'p.away_from')}::text AS "awayFrom", ${shown('AVAILABILITY', 'p.away_until')}::text AS "awayUntil",
  eyes.closeness = ${CLOSENESS.SELF} OR ${shownFrom('ORGANISATIONS')} = ${CLOSENESS.ANYBODY} AS "allOrganisations",
  eyes.closeness = ${CLOSENESS.COLLEAGUE} AS "isColleague",
  CASE WHEN tp.person_id IS NOT NULL THEN json_build_object(
    'personId', tp.person_id, 'tradeName', tp.trade_name, 'kvk', tp.kvk, 'vatId', tp.vat_id,
    'vatStatus', tp.vat_status, 'email', tp.contact_email, 'phone', tp.phone, 'isPrivate', tp.kvk IS NULL,
    'legalName', nullif(tp.legal_name, tp.trade_name),
    'address', CASE WHEN tp.kvk IS NOT NULL AND tp.street IS NOT NULL THEN json_build_object(
      'street', tp.street, 'postcode', tp.postcode, 'town', tp.town, 'country', tp.country) END) END AS trainer`;

/** People as the viewer may see them, by id. */
export const personLoader = (context: GraphqlContext, db: Db): DataLoader<string, PersonType> =>
  loader(
    context,
    'person',
    () =>
      new DataLoader<string, PersonType>(async (ids) => {
        const { match, value, how } = given(ids);
        const rows = await db.query<PersonType>(
          `SELECT ${PERSON_COLUMNS} FROM ${peopleSeenBy('$2::uuid')} WHERE p.id ${match}`,
          [value, viewerId(context.actor)],
          { name: `people-${how}` },
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? new NotFound());
      }),
  );

/**
 * Whose page this is; nobody's while the mail address is unconfirmed, and for strangers nobody's of whom everything is
 * for colleagues.
 */
export async function personBySlug(db: Db, slug: string, viewer: string | null): Promise<PersonType | null> {
  const [row] = await db.query<PersonType>(
    `SELECT ${PERSON_COLUMNS} FROM ${peopleSeenBy('$2::uuid')}
     JOIN auth."user" u ON u.id = p.id AND u."emailVerified"
     WHERE p.slug = $1 AND (eyes.closeness > ${CLOSENESS.ANYBODY} OR ${HAS_PUBLIC})`,
    [slug, viewer],
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
