import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { QuestionWidened } from '../../questions/index.js';
import { Notify } from '../inbox/index.js';

/** Those to whom it was put by name know it already. */
@Reaction(QuestionWidened)
@Injectable()
export class TellColleaguesWhenQuestionWidened implements Reacts<QuestionWidened> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ questionId, to }: QuestionWidened): Promise<void> {
    if (to !== 'ORGANISATION') return;
    const colleagues = await this.db.query<{ id: string }>(
      `SELECT m.person_id AS id FROM posts p JOIN organisation_members m ON m.organisation_id = p.organisation_id
       WHERE p.id = $1 AND p.state = 'VISIBLE' AND m.person_id IS DISTINCT FROM p.author_id
         AND NOT EXISTS (SELECT FROM question_routes q WHERE q.question_id = p.id AND q.person_id = m.person_id)`,
      [questionId],
    );
    await this.notify.run({
      kind: 'ASKED_ALL',
      key: `asked-all:${questionId}`,
      to: colleagues.map(({ id }) => id),
      postId: questionId,
    });
  }
}
