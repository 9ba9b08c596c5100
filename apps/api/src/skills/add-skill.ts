import { Injectable } from '@nestjs/common';
import { hasLink, Invalid, namesOf, NotMember, PostingTooFast, SkillExists } from '@nutshell/domain';
import { isMember } from '../organisations/index.js';
import { hasRole, type Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db, violates } from '../platform/db/index.js';
import { isId, newId } from '../platform/ids.js';
import { distance, normalise, slipsIn } from '../platform/search/index.js';
import { Slugs, type SlugPlace } from '../platform/slugs.js';
import { presentSkill } from './present-skill.js';
import { SkillEntity } from './skill.entity.js';
import { visibleSkill } from './skills.rows.js';

const SKILL_PAGES: SlugPlace = { table: 'skills', constraint: 'skills_slug', fallback: 'vaardigheid' };
/** As much as somebody may add in a day. */
const A_DAY = 15;
const DAY_MINUTES = 24 * 60;

export interface AddSkillInput {
  nameNl?: string | null;
  nameEn?: string | null;
  parentId: string;
  organisationId?: string | null;
  /** It is not one of those that have almost the same name. */
  different: boolean;
}

interface Alike {
  id: string;
  nameNl: string;
  nameEn: string;
  joined: string;
  same: boolean;
}

/** Names like `$1`, among what `$2` may see; `same` beside each other below `$3`, for everybody or for organisation `$4`. */
const ALIKE = `
  SELECT s.id, s.name_nl AS "nameNl", s.name_en AS "nameEn", n.joined,
    n.own AND n.joined = replace($1, ' ', '') AND s.parent_id = $3 AND s.organisation_id IS NOT DISTINCT FROM $4::uuid AS same
  FROM skill_names n JOIN skills s ON s.id = n.skill_id
  WHERE (n.key % $1 OR n.joined = replace($1, ' ', '')) AND s.merged_into_id IS NULL AND ${visibleSkill('$2::uuid')}
  ORDER BY same DESC, similarity(n.key, $1) DESC, s.id LIMIT 20`;

@Injectable()
export class AddSkill {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly slugs: Slugs,
  ) {}

  /**
   * A skill that the tree lacks, for one organisation or for everybody.
   * @throws SkillExists, NotMember, PostingTooFast, Invalid, NotFound @returns its id
   */
  async run(actor: Actor, input: AddSkillInput): Promise<string> {
    const names = namesOf(input);
    if (hasLink(names.nameNl, names.nameEn)) throw new Invalid([{ field: 'nameNl', code: 'notAllowed' }]);
    try {
      return await this.slugs.with(SKILL_PAGES, names.nameNl, (slug) =>
        this.db.tx(() => this.add(actor, { ...input, ...names }, slug)),
      );
    } catch (error) {
      if (!violates(error, 'skills_own_name')) throw error;
      const like = (await this.alike(actor, { ...input, ...names })).find(({ same }) => same);
      throw like ? new SkillExists(like.id, names.nameNl, true) : error;
    }
  }

  private async add(
    actor: Actor,
    input: AddSkillInput & { nameNl: string; nameEn: string },
    slug: string,
  ): Promise<string> {
    const organisationId = input.organisationId ?? null;
    if (organisationId && !(isId(organisationId) && (await isMember(this.db, organisationId, actor.id))))
      throw new NotMember();
    const parentId = await presentSkill(this.db, actor.id, input.parentId);
    await this.refuseForeignParent(parentId, organisationId);
    await this.refuseHaste(actor);
    const like = (await this.alike(actor, { ...input, parentId })).at(0);
    if (like && (like.same || !input.different))
      throw new SkillExists(like.id, actor.language === 'en' ? like.nameEn : like.nameNl, like.same);
    const { nameNl, nameEn } = input;
    const id = newId();
    await this.db.save(SkillEntity, {
      ...{ id, slug, parentId, nameNl, nameEn, organisationId },
      source: 'OWN',
      createdBy: actor.id,
      createdAt: this.clock.now(),
    });
    return id;
  }

  private async alike(
    actor: Actor,
    { nameNl, nameEn, parentId, organisationId }: AddSkillInput & { nameNl: string; nameEn: string },
  ): Promise<Alike[]> {
    const found: Alike[] = [];
    for (const name of new Set([nameNl, nameEn].map(normalise))) {
      const joined = name.replaceAll(' ', '');
      const rows = await this.db.query<Alike>(ALIKE, [name, actor.id, parentId, organisationId ?? null]);
      found.push(...rows.filter((row) => distance(row.joined, joined) <= slipsIn(joined)));
    }
    return found.sort((one, other) => Number(other.same) - Number(one.same));
  }

  /** What hangs below an organisation's own skill is that organisation's too. */
  private async refuseForeignParent(parentId: string, organisationId: string | null): Promise<void> {
    const parent = await this.db.get(SkillEntity, parentId);
    if (parent.organisationId && parent.organisationId !== organisationId)
      throw new Invalid([{ field: 'parentId', code: 'notAllowed' }]);
  }

  private async refuseHaste(actor: Actor): Promise<void> {
    if (hasRole(actor, 'moderator', 'admin')) return;
    const since = new Date(this.clock.now().getTime() - DAY_MINUTES * 60_000);
    const [row] = await this.db.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM skills WHERE source = 'OWN' AND created_by = $1 AND created_at > $2`,
      [actor.id, since],
    );
    if (row!.count >= A_DAY) throw new PostingTooFast(A_DAY, DAY_MINUTES);
  }
}
