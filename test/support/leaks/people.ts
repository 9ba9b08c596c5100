import { createHash } from 'node:crypto';
import { organisationOf, trust } from '../posts.js';
import type { Caller, World } from '../world.js';

/**
 * `lead`, `colleague` and `shy` work at one organisation, where `former` and `suspended` did; `shy` shows a name nowhere.
 * `other` works elsewhere, `outsider` nowhere.
 */
export const WHO = [
  ...(['visitor', 'outsider', 'other', 'former', 'suspended', 'moderator'] as const),
  ...(['colleague', 'shy', 'lead'] as const),
] as const;
export type Who = (typeof WHO)[number];

/** Whom the organisation's own is for. */
export const INSIDE: readonly Who[] = ['colleague', 'shy', 'lead'];

export interface Cast {
  callers: Record<Who, Caller>;
  emails: Record<Exclude<Who, 'visitor'>, string>;
  organisationId: string;
  elsewhereId: string;
  /** A colleague who wrote nothing. */
  quiet: Caller;
}

/** A word that is nowhere else, and unlike every other such word. */
export const wordFor = (what: string): string =>
  [...createHash('sha256').update(what).digest()]
    .slice(0, 13)
    .map((byte) => 'bcdfghjklmnpqrstvwxz'[byte % 20])
    .join('');

export async function castOf(world: World): Promise<Cast> {
  const emails = Object.fromEntries(
    WHO.filter((who) => who !== 'visitor').map((who) => [who, `${wordFor(`mail ${who}`)}@post.example`]),
  ) as Cast['emails'];
  const user = (who: keyof typeof emails, name: string) => world.user({ name, email: emails[who] });
  const callers = {
    visitor: world.visitor,
    outsider: await user('outsider', 'Otto Buiten'),
    other: await user('other', `Olga ${wordFor('name other')}`),
    former: await user('former', 'Fem Weg'),
    suspended: await user('suspended', 'Sjors Geschorst'),
    moderator: await world.user({ name: 'Mo Derator', email: emails.moderator, roles: ['moderator'] }),
    colleague: await user('colleague', 'Cas Collega'),
    shy: await user('shy', `Schim ${wordFor('name shy')}`),
    lead: await user('lead', 'Lida Leidt'),
  };
  const quiet = await world.user({ name: `Stil ${wordFor('name quiet')}` });
  const { lead, colleague, shy, former, suspended, other, outsider } = callers;
  await trust(world, lead, colleague, shy, former, suspended, other, outsider);
  await world.db.query('UPDATE posts SET anonymous = true WHERE author_id = ANY($1)', [[shy.id, other.id]]);
  const organisationId = await organisationOf(world, lead, colleague, shy, former, suspended, quiet);
  const elsewhereId = await organisationOf(world, other);
  for (const [id, what] of [
    [organisationId, 'organisation'],
    [elsewhereId, 'elsewhere'],
  ] as const)
    await world.db.query(`UPDATE organisations SET name = $2, slug = $3, invite_code = $4 WHERE id = $1`, [
      id,
      `Firma ${wordFor(`name ${what}`)}`,
      wordFor(`slug ${what}`),
      wordFor(`invite ${what}`),
    ]);
  return { callers, emails, organisationId, elsewhereId, quiet };
}
