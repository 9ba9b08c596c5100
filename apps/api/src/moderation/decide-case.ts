import { Injectable } from '@nestjs/common';
import { CaseDecided, checkVerdict, NotFound, type CaseKind, type Verdict } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Audit } from '../platform/audit/index.js';
import { Clock } from '../platform/clock.js';
import { Db } from '../platform/db/index.js';
import { Events } from '../platform/events/index.js';
import { CaseEntity } from './case.entity.js';
import { ModerationDecided } from './moderation.events.js';
import { refuseOwn, Subjects } from './subjects.js';

export interface DecideCaseInput {
  readonly caseId: string;
  readonly verdict: Verdict;
  /** Read by its author; needed for HIDE. */
  readonly reason?: string | null;
}

const ACTIONS: Record<Verdict, string> = { SHOW: 'shown', HIDE: 'hidden' };

@Injectable()
export class DecideCase {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly subjects: Subjects,
  ) {}

  /** @throws NotFound for another kind of case, Forbidden for one's own, CaseDecided, Invalid (reason), TrainingHasBookings */
  run(actor: Actor, kind: CaseKind, { caseId, verdict, reason }: DecideCaseInput): Promise<CaseEntity> {
    checkVerdict(verdict, reason);
    return this.db.tx(async () => {
      const found = await this.db.lock(CaseEntity, caseId);
      if (found.kind !== kind) throw new NotFound();
      refuseOwn(actor, found.authorId);
      if (found.decidedAt) throw new CaseDecided();
      const subject = { kind: found.subjectKind, id: found.subjectId };
      const why = reason?.trim() || null;
      // A report that is not followed changes nothing, also where something else was hidden for another reason.
      if (kind !== 'REPORTED' || verdict === 'HIDE')
        await this.subjects.carryOut(actor, subject, verdict, why ?? '');
      const decided = await this.db.save(CaseEntity, {
        ...found,
        verdict,
        reason: why,
        decidedBy: actor.id,
        decidedAt: this.clock.now(),
      });
      const action = `${subject.kind.toLowerCase()}.${ACTIONS[verdict]}`;
      await this.audit.record(actor, action, subject, { case: caseId, kind });
      await this.events.publish(new ModerationDecided(caseId));
      return decided;
    });
  }
}
