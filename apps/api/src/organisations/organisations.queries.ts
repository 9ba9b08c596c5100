import type { OrganisationRole } from '@nutshell/domain';
import DataLoader from 'dataloader';
import { viewerId } from '../platform/access/index.js';
import type { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import type { InvitationType, LeavingType, OrganisationType } from './organisation.graphql.js';

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

/** Ids of the organisations where the viewer works; read once in a request. */
export const workplacesOf = (context: GraphqlContext, db: Db): Promise<ReadonlySet<string>> => {
  const viewer = viewerId(context.actor);
  if (!viewer) return Promise.resolve(new Set());
  return loader(
    context,
    'organisation.workplaces',
    () =>
      new DataLoader<string, ReadonlySet<string>>(async (people) => {
        const rows = await db.query<{ id: string; personId: string }>(
          'SELECT organisation_id AS id, person_id AS "personId" FROM organisation_members WHERE person_id = ANY($1)',
          [people],
          { name: 'own-workplaces' },
        );
        return people.map(
          (person) => new Set(rows.flatMap(({ id, personId }) => (personId === person ? [id] : []))),
        );
      }),
  ).load(viewer);
};

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

/** Everything where somebody works, the longest first. */
export const organisationsOf = (db: Db, personId: string): Promise<OrganisationType[]> =>
  db.query<OrganisationType>(
    `SELECT ${COLUMNS} FROM organisation_members m JOIN organisations o ON o.id = m.organisation_id
     WHERE m.person_id = $1 ORDER BY m.joined_at, o.id LIMIT 100`,
    [personId],
    { name: 'organisations-of' },
  );

/** For its members alone. */
export async function organisationBySlug(
  db: Db,
  slug: string,
  viewer: string | null,
): Promise<OrganisationType | null> {
  const [row] = await db.query<OrganisationType>(
    `SELECT ${COLUMNS} FROM organisations o JOIN organisation_members m ON m.organisation_id = o.id AND m.person_id = $2
     WHERE o.slug = $1`,
    [slug, viewer],
    { name: 'organisation-by-slug' },
  );
  return row ?? null;
}

export async function invitationOf(
  db: Db,
  code: string,
  viewer: string | null,
): Promise<InvitationType | null> {
  const [row] = await db.query<InvitationType>(
    `SELECT o.name, o.town,
       (SELECT count(*)::int FROM organisation_members m WHERE m.organisation_id = o.id) AS "memberCount",
       (SELECT o.slug FROM organisation_members m WHERE m.organisation_id = o.id AND m.person_id = $2) AS slug
     FROM organisations o WHERE o.invite_code = $1`,
    [code, viewer],
    { name: 'invitation' },
  );
  return row ?? null;
}

/** What members of organisations alone read. */
export interface Inside {
  role: OrganisationRole;
  inviteCode: string;
  memberCount: number;
}

/** By organisation; null where the viewer is no member. */
export const insideLoader = (context: GraphqlContext, db: Db): DataLoader<string, Inside | null> =>
  loader(
    context,
    'organisation.inside',
    () =>
      new DataLoader<string, Inside | null>(async (ids) => {
        const rows = await db.query<Inside & { id: string }>(
          `SELECT o.id, m.role, o.invite_code AS "inviteCode",
             (SELECT count(*)::int FROM organisation_members all_of WHERE all_of.organisation_id = o.id) AS "memberCount"
           FROM organisation_members m JOIN organisations o ON o.id = m.organisation_id
           WHERE m.person_id = $2 AND o.id = ANY($1)`,
          [ids, viewerId(context.actor)],
          { name: 'organisations-inside' },
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );

/** What leaving would take from a member. */
export async function leavingOf(db: Db, organisationId: string, personId: string): Promise<LeavingType> {
  const [row] = await db.query<LeavingType>(
    `SELECT (SELECT count(*)::int FROM organisation_members m WHERE m.organisation_id = $1 AND m.person_id <> $2
               AND NOT EXISTS (SELECT FROM organisation_members mine JOIN organisation_members theirs USING (organisation_id)
                 WHERE mine.organisation_id <> $1 AND mine.person_id = $2 AND theirs.person_id = m.person_id)) AS colleagues,
       posts.all_of AS posts, posts.own AS "ownPosts",
       EXISTS (SELECT FROM organisation_members m WHERE m.organisation_id = $1 AND m.person_id <> $2)
         AND NOT EXISTS (SELECT FROM organisation_members m WHERE m.organisation_id = $1 AND m.person_id <> $2
                         AND m.role = 'ADMIN') AS "lastAdmin"
     FROM (SELECT count(*)::int AS all_of, count(*) FILTER (WHERE author_id = $2)::int AS own FROM posts
           WHERE organisation_id = $1 AND scope = 'ORGANISATION' AND state = 'VISIBLE') posts`,
    [organisationId, personId],
    { name: 'leaving' },
  );
  return row!;
}
