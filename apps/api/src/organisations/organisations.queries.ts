import DataLoader from 'dataloader';
import type { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import type { OrganisationType } from './organisation.graphql.js';

const COLUMNS = 'o.id, o.slug, o.name, o.town, o.kvk';

/** Where somebody works, of those who may see that: as a condition on the id of an organisation. */
export const worksAt = (organisation: string, person: string): string =>
  `${organisation} IN (SELECT m.organisation_id FROM organisation_members m WHERE m.person_id = ${person})`;

export async function isMember(db: Db, organisationId: string, personId: string): Promise<boolean> {
  const rows = await db.query(
    'SELECT FROM organisation_members WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
    { name: 'is-member' },
  );
  return rows.length > 0;
}

export const organisationLoader = (
  context: GraphqlContext,
  db: Db,
): DataLoader<string, OrganisationType | null> =>
  loader(
    context,
    'organisation',
    () =>
      new DataLoader<string, OrganisationType | null>(async (ids) => {
        const rows = await db.query<OrganisationType>(
          `SELECT ${COLUMNS} FROM organisations o WHERE o.id = ANY($1)`,
          [ids],
          { name: 'organisations' },
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );
