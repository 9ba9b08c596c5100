import { createHash } from 'node:crypto';
import { after, DAY } from '@nutshell/domain';
import { organisations } from './content/organisations/index.js';
import { towns } from './content/towns.js';
import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';
import { membersOf } from './knowers.js';

/** After everybody has come, and before anything is written at work. */
const JOINED_DAYS_AGO = 195;

/** Organisations were there before their members joined. The invite links are the same in every demo. */
export function organisationRows(
  now: Date,
  newId: NewIdAt,
  personIds: ReadonlyMap<string, string>,
): { ids: ReadonlyMap<string, string>; organisations: readonly Row[]; members: readonly Row[] } {
  const joined = after(now, -JOINED_DAYS_AGO * DAY);
  const ids = new Map(organisations.map(({ slug }) => [slug, newId(joined)]));
  return {
    ids,
    organisations: organisations.map(({ slug, name, kvk, town }) => {
      const { latitude, longitude } = towns.find((one) => one.name === town)!;
      const place = { town, latitude, longitude };
      return {
        id: ids.get(slug),
        slug,
        name,
        kvk,
        ...place,
        invite_code: inviteCode(slug),
        created_at: joined,
      };
    }),
    members: organisations.flatMap((organisation) =>
      membersOf(organisation).map((slug, index) => ({
        organisation_id: ids.get(organisation.slug),
        person_id: personIds.get(slug),
        role: organisation.admins.includes(slug) ? 'ADMIN' : 'MEMBER',
        joined_at: after(joined, index * DAY),
      })),
    ),
  };
}

const inviteCode = (slug: string): string =>
  createHash('sha256').update(`demo ${slug}`).digest('base64url').slice(0, 24);
