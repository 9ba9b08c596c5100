import { Injectable } from '@nestjs/common';
import type { CaseKind } from '@nutshell/domain';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import type { Subject } from './subjects.js';

@Injectable()
export class OpenCase {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** The open case of this kind about it, which is opened where there is none. @returns its id */
  async run(kind: Exclude<CaseKind, 'APPEALED'>, subject: Subject, authorId: string | null): Promise<string> {
    const [row] = await this.db.query<{ id: string }>(
      `INSERT INTO moderation_cases (id, kind, subject_kind, subject_id, author_id, opened_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (subject_kind, subject_id, kind) WHERE decided_at IS NULL DO UPDATE SET author_id = excluded.author_id
       RETURNING id`,
      [newId(), kind, subject.kind, subject.id, authorId, this.clock.now()],
    );
    return row!.id;
  }
}
