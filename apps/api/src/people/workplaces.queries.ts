import DataLoader from 'dataloader';
import type { OrganisationType } from '../organisations/index.js';
import { viewerId } from '../platform/access/index.js';
import type { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';

interface WorkplaceRow extends OrganisationType {
  personId: string;
  shared: boolean;
}

export interface Workplaces {
  /** Where the viewer works too. */
  shared: OrganisationType[];
  all: OrganisationType[];
}

/** Where people work, by person. */
export const workplacesLoader = (context: GraphqlContext, db: Db): DataLoader<string, Workplaces> =>
  loader(
    context,
    'person.workplaces',
    () =>
      new DataLoader<string, Workplaces>(async (ids) => {
        const rows = await db.query<WorkplaceRow>(
          `SELECT m.person_id AS "personId", o.id, o.slug, o.name, o.town, o.kvk,
             EXISTS (SELECT FROM organisation_members mine
                     WHERE mine.organisation_id = o.id AND mine.person_id = $2) AS shared
           FROM organisation_members m JOIN organisations o ON o.id = m.organisation_id
           WHERE m.person_id = ANY($1) ORDER BY m.joined_at, o.id`,
          [ids, viewerId(context.actor)],
          { name: 'workplaces' },
        );
        return ids.map((id) => {
          const all = rows.filter(({ personId }) => personId === id);
          return { all, shared: all.filter(({ shared }) => shared) };
        });
      }),
  );
