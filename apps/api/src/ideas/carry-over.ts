import { Injectable } from '@nestjs/common';
import { Db } from '../platform/db/index.js';

/** What goes along when an idea becomes part of another, marked with where it came from so that it can go back. */
@Injectable()
export class CarryOver {
  constructor(private readonly db: Db) {}

  /** Every voter and follower once; never a vote of the author of the other. The rows of both posts are locked. */
  async bring(fromId: string, intoId: string): Promise<void> {
    await this.db.query(
      `INSERT INTO post_votes (post_id, person_id, cast_at, via_id)
       SELECT $2, v.person_id, v.cast_at, $1 FROM post_votes v JOIN posts p ON p.id = $2
       WHERE v.post_id = $1 AND v.person_id IS DISTINCT FROM p.author_id ON CONFLICT DO NOTHING`,
      [fromId, intoId],
    );
    await this.db.query(
      `INSERT INTO follows (person_id, kind, subject_id, since, via_id)
       SELECT person_id, 'POST', $2, since, $1 FROM follows WHERE kind = 'POST' AND subject_id = $1
       ON CONFLICT DO NOTHING`,
      [fromId, intoId],
    );
    await this.count(intoId);
  }

  /** Who was there because of the other alone goes; who came or stayed by themselves stays. */
  async giveBack(fromId: string, intoId: string): Promise<void> {
    await this.db.query('DELETE FROM post_votes WHERE post_id = $2 AND via_id = $1', [fromId, intoId]);
    await this.db.query(`DELETE FROM follows WHERE kind = 'POST' AND subject_id = $2 AND via_id = $1`, [
      fromId,
      intoId,
    ]);
    await this.count(intoId);
  }

  private async count(postId: string): Promise<void> {
    await this.db.query(
      'UPDATE posts SET votes = (SELECT count(*) FROM post_votes WHERE post_id = $1) WHERE id = $1',
      [postId],
    );
  }
}
