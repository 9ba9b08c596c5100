import { Injectable } from '@nestjs/common';
import { AlreadyReported, checkReport, Forbidden, type ReportReason } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db, violates } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import { OpenCase } from './open-case.js';
import { Subjects, type Subject } from './subjects.js';

export interface ReportContentInput extends Subject {
  readonly reason: ReportReason;
  readonly text?: string | null;
}

/** Somebody says that something should not be here; what several people say is one case. */
@Injectable()
export class ReportContent {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly subjects: Subjects,
    private readonly opening: OpenCase,
  ) {}

  /** @throws NotFound, Forbidden for one's own, Invalid, AlreadyReported @returns the id of the case */
  async run(actor: Actor, { reason, text, ...subject }: ReportContentInput): Promise<string> {
    checkReport({ reason, text });
    const authorId = await this.subjects.authorOf(actor, subject);
    if (authorId === actor.id) throw new Forbidden();
    try {
      return await this.db.tx(async () => {
        const caseId = await this.opening.run('REPORTED', subject, authorId);
        await this.db.query(
          'INSERT INTO reports (id, case_id, reporter_id, reason, text, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
          [newId(), caseId, actor.id, reason, text?.trim() || null, this.clock.now()],
        );
        return caseId;
      });
    } catch (error) {
      if (violates(error, 'reports_once')) throw new AlreadyReported();
      throw error;
    }
  }
}
