import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/index.js';
import { Db } from '../platform/db/index.js';
import { DecideCase } from './decide-case.js';
import { OpenCase } from './open-case.js';
import { Subjects } from './subjects.js';

/** Suspends somebody whom nobody reported: a case all the same, so that they read why and may appeal. */
@Injectable()
export class SuspendUnreported {
  constructor(
    private readonly db: Db,
    private readonly subjects: Subjects,
    private readonly opening: OpenCase,
    private readonly deciding: DecideCase,
  ) {}

  /** Twice is once. @throws NotFound, Invalid (reason), Forbidden for oneself and for an admin */
  run(actor: Actor, personId: string, reason: string): Promise<void> {
    return this.db.tx(async () => {
      const subject = { kind: 'PERSON', id: personId } as const;
      await this.subjects.authorOf(actor, subject);
      const suspended = await this.db.query('SELECT FROM people WHERE id = $1 AND suspended_at IS NOT NULL', [
        personId,
      ]);
      if (suspended.length) return;
      const caseId = await this.opening.run('REPORTED', subject, personId);
      await this.deciding.run(actor, 'REPORTED', { caseId, verdict: 'HIDE', reason });
    });
  }
}
