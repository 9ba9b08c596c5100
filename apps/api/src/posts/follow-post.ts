import { Injectable } from '@nestjs/common';
import { Forbidden, NotFound, type FollowKind } from '@nutshell/domain';
import { worksAt } from '../organisations/index.js';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { isId } from '../platform/ids.js';
import { visiblePost } from './posts.queries.js';

const THERE: Record<Exclude<FollowKind, 'POST'>, string> = {
  SKILL: `SELECT FROM skills WHERE id = $1 AND (organisation_id IS NULL OR ${worksAt('organisation_id', '$2::uuid')})`,
  PERSON: 'SELECT FROM people WHERE id = $1 AND coalesce($2::uuid, id) IS NOT NULL',
};

/** Somebody hears of what happens to a question or an idea, in a skill, or of what a person does. */
@Injectable()
export class FollowPost {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for what is not there for this person, Forbidden for oneself */
  async ask(actor: Actor, kind: FollowKind, id: string, following: boolean): Promise<void> {
    if (!isId(id)) throw new NotFound();
    if (!following) return this.stop(actor.id, kind, id);
    if (kind === 'PERSON' && id === actor.id) throw new Forbidden();
    const subject = kind === 'POST' ? (await visiblePost(this.db, id, actor)).rootId : id;
    if (kind !== 'POST' && !(await this.db.query(THERE[kind], [id, actor.id])).length) throw new NotFound();
    await this.run(actor.id, kind, subject);
  }

  /** Twice is once. */
  async run(personId: string, kind: FollowKind, id: string): Promise<void> {
    await this.db.query(
      `INSERT INTO follows (person_id, kind, subject_id, since) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [personId, kind, id, this.clock.now()],
    );
  }

  async stop(personId: string, kind: FollowKind, id: string): Promise<void> {
    await this.db.query(
      `DELETE FROM follows WHERE person_id = $1 AND kind = $2
         AND subject_id IN (SELECT $3::uuid UNION SELECT root_id FROM posts WHERE id = $3)`,
      [personId, kind, id],
    );
  }
}
