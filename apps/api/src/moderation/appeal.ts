import { Injectable } from '@nestjs/common';
import { AppealClosed, NotFound, refuseAppeal } from '@nutshell/domain';
import type { Actor } from '../platform/access/index.js';
import { Clock } from '../platform/clock.js';
import { Db, violates } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import { CaseEntity } from './case.entity.js';

/** An author asks for another look at what was hidden. */
@Injectable()
export class Appeal {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for what is about somebody else too, AppealClosed, Invalid (text) */
  async run(actor: Actor, caseId: string, text: string): Promise<CaseEntity> {
    try {
      return await this.db.tx(async () => {
        const decided = await this.db.lock(CaseEntity, caseId);
        if (decided.authorId !== actor.id) throw new NotFound();
        const appealed = !!(await this.db.find(CaseEntity, { appealsId: caseId }));
        refuseAppeal({ ...decided, appealed }, actor.id, text, this.clock.now());
        await this.db.save(CaseEntity, {
          id: newId(),
          kind: 'APPEALED',
          subjectKind: decided.subjectKind,
          subjectId: decided.subjectId,
          authorId: actor.id,
          openedAt: this.clock.now(),
          appeal: text.trim(),
          appealsId: caseId,
        });
        return decided;
      });
    } catch (error) {
      // Another decision about the same is being appealed against.
      if (violates(error, 'moderation_cases_open_once')) throw new AppealClosed();
      throw error;
    }
  }
}
