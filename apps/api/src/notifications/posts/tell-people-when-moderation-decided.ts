import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { CaseEntity, ModerationDecided } from '../../moderation/index.js';
import { Notify } from '../inbox/index.js';

/** Whose it is reads why (Digital Services Act art. 17), and whoever reported it what came of it (art. 16). */
@Reaction(ModerationDecided)
@Injectable()
export class TellPeopleWhenModerationDecided implements Reacts<ModerationDecided> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ caseId }: ModerationDecided): Promise<void> {
    const decided = await this.db.find(CaseEntity, { id: caseId });
    if (!decided?.verdict) return;
    const shown = decided.verdict === 'SHOW';
    const postId = decided.subjectKind === 'POST' && shown ? decided.subjectId : null;
    // Nothing happened to what was reported and stays.
    if (decided.authorId && !(decided.kind === 'REPORTED' && shown))
      await this.notify.run({
        kind: shown ? 'SHOWN' : 'MODERATED',
        key: `moderated:${caseId}`,
        to: [decided.authorId],
        postId,
        subjectId: caseId,
        detail: decided.reason,
      });
    const reporters = await this.db.query<{ id: string }>(
      'SELECT reporter_id AS id FROM reports WHERE case_id = $1 AND reporter_id IS NOT NULL',
      [caseId],
    );
    await this.notify.run({
      kind: shown ? 'REPORT_KEPT' : 'REPORT_FOLLOWED',
      key: `report-decided:${caseId}`,
      to: reporters.map(({ id }) => id),
      subjectId: caseId,
    });
  }
}
