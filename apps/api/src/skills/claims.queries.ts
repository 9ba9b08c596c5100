import type { Evidence, Acquaintance } from '@nutshell/domain';
import DataLoader from 'dataloader';
import { areColleagues } from '../organisations/index.js';
import { viewerId } from '../platform/access/index.js';
import type { Db } from '../platform/db/index.js';
import { loader, type GraphqlContext } from '../platform/graphql/index.js';
import { evidenceOf, type ClaimKey } from './evidence.queries.js';
import type { EndorsementType, SkillClaimType } from './skills.graphql.js';
import { visibleClaim } from './skills.rows.js';

const OF_A_PERSON = 100;
const ENDORSEMENTS_SHOWN = 20;

const COLUMNS = `c.person_id || ':' || c.skill_id AS id, c.person_id AS "personId", c.skill_id AS "skillId", c.level,
  c.visibility, c.updated_at AS "updatedAt"`;

export const claimId = ({ personId, skillId }: ClaimKey): string => `${personId}:${skillId}`;

/** Claims that the viewer may see, by `claimId`; null for the others. */
export const claimLoader = (context: GraphqlContext, db: Db): DataLoader<string, SkillClaimType | null> =>
  loader(
    context,
    'skill-claim',
    () =>
      new DataLoader<string, SkillClaimType | null>(async (ids) => {
        const keys = ids.map((id) => id.split(':'));
        const rows = await db.query<SkillClaimType>(
          `SELECT ${COLUMNS} FROM unnest($1::uuid[], $2::uuid[]) w (person, skill)
           JOIN skill_claims c ON c.person_id = w.person AND c.skill_id = w.skill JOIN skills s ON s.id = c.skill_id
           WHERE ${visibleClaim('$3::uuid')}`,
          [keys.map(([person]) => person), keys.map(([, skill]) => skill), viewerId(context.actor)],
          { name: 'skill-claims' },
        );
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );

/** What people say that they know, as far as the viewer may see: the highest level first. */
export const claimsOfPerson = (context: GraphqlContext, db: Db): DataLoader<string, SkillClaimType[]> =>
  loader(
    context,
    'person.skill-claims',
    () =>
      new DataLoader<string, SkillClaimType[]>(async (ids) => {
        const rows = await db.query<SkillClaimType>(
          `SELECT c.* FROM unnest($1::uuid[]) w (id), LATERAL (
             SELECT ${COLUMNS} FROM skill_claims c JOIN skills s ON s.id = c.skill_id
             WHERE c.person_id = w.id AND ${visibleClaim('$2::uuid')}
             ORDER BY c.level DESC, ${context.language === 'nl' ? 's.name_nl' : 's.name_en'}, c.skill_id LIMIT ${OF_A_PERSON}) c`,
          [ids, viewerId(context.actor)],
          { name: `skill-claims-of-${context.language}` },
        );
        const found = new Map<string, SkillClaimType[]>(ids.map((id) => [id, []]));
        for (const row of rows) found.get(row.personId)!.push(row);
        return ids.map((id) => found.get(id)!);
      }),
  );

/** Why one may believe claims, by `claimId`: for claims that the viewer may see. */
export const evidenceLoader = (context: GraphqlContext, db: Db, now: Date): DataLoader<string, Evidence[]> =>
  loader(
    context,
    'skill-claim.evidence',
    () =>
      new DataLoader<string, Evidence[]>((ids) =>
        evidenceOf(
          db,
          ids.map((id) => {
            const [personId, skillId] = id.split(':') as [string, string];
            return { personId, skillId };
          }),
          now,
        ),
      ),
  );

/** Who stands up for claims, by `claimId`, the newest first: for claims that the viewer may see. */
export const endorsementsLoader = (context: GraphqlContext, db: Db): DataLoader<string, EndorsementType[]> =>
  loader(
    context,
    'skill-claim.endorsements',
    () =>
      new DataLoader<string, EndorsementType[]>(async (ids) => {
        const keys = ids.map((id) => id.split(':'));
        const rows = await db.query<EndorsementType & { claim: string }>(
          `SELECT e.*, w.person || ':' || w.skill AS claim FROM unnest($1::uuid[], $2::uuid[]) w (person, skill), LATERAL (
             SELECT id, person_id AS "personId", endorser_id AS "endorserId", sentence, created_at AS "createdAt"
             FROM skill_endorsements WHERE person_id = w.person AND skill_id = w.skill
             ORDER BY created_at DESC, id DESC LIMIT ${ENDORSEMENTS_SHOWN}) e`,
          [keys.map(([person]) => person), keys.map(([, skill]) => skill)],
          { name: 'skill-endorsements' },
        );
        const found = new Map<string, EndorsementType[]>(ids.map((id) => [id, []]));
        for (const row of rows) found.get(row.claim)!.push(row);
        return ids.map((id) => found.get(id)!);
      }),
  );

/** Whether the viewer stands up for claims, by `claimId`. */
export const endorsedLoader = (context: GraphqlContext, db: Db): DataLoader<string, boolean> =>
  loader(
    context,
    'skill-claim.endorsed',
    () =>
      new DataLoader<string, boolean>(async (ids) => {
        const rows = await db.query<{ id: string }>(
          `SELECT person_id || ':' || skill_id AS id FROM skill_endorsements WHERE endorser_id = $1 AND person_id = ANY($2)`,
          [viewerId(context.actor), ids.map((id) => id.split(':')[0])],
          { name: 'skill-endorsed' },
        );
        const found = new Set(rows.map(({ id }) => id));
        return ids.map((id) => found.has(id));
      }),
  );

/** How somebody knows these people. In the order of their ids. */
export async function acquaintances(
  db: Db,
  personId: string,
  others: readonly string[],
): Promise<Acquaintance[]> {
  const rows = await db.query<Acquaintance & { id: string }>(
    `SELECT w.id, w.id = $1 AS "isOneself", ${areColleagues('w.id', '$1::uuid')} AS colleagues,
       EXISTS (SELECT FROM participants p JOIN bookings b ON b.id = p.booking_id JOIN sessions s ON s.id = b.session_id
         WHERE p.person_id = $1 AND p.attendance = 'ATTENDED' AND s.trainer_id = w.id) AS attended,
       EXISTS (SELECT FROM posts r JOIN posts a ON a.root_id = r.id AND a.kind = 'ANSWER' AND a.author_id = w.id
           AND a.state = 'VISIBLE' AND NOT a.anonymous
         WHERE r.author_id = $1 AND r.kind = 'QUESTION') AS answered
     FROM unnest($2::uuid[]) w (id)`,
    [personId, others],
    { name: 'acquaintances' },
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return others.map((id) => found.get(id)!);
}

export const acquaintanceLoader = (
  context: GraphqlContext,
  db: Db,
  personId: string,
): DataLoader<string, Acquaintance> =>
  loader(context, 'acquaintance', () => new DataLoader((ids) => acquaintances(db, personId, ids)));
