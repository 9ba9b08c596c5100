import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Reaction, type Reacts } from '../../platform/events/index.js';
import { QuestionRouted } from '../../questions/index.js';
import { Notify } from '../inbox/index.js';

@Reaction(QuestionRouted)
@Injectable()
export class TellExpertWhenQuestionRouted implements Reacts<QuestionRouted> {
  constructor(
    private readonly db: Db,
    private readonly notify: Notify,
  ) {}

  async run({ routeId }: QuestionRouted): Promise<void> {
    const [route] = await this.db.query<{ personId: string; questionId: string; askerId: string | null }>(
      `SELECT q.person_id AS "personId", q.question_id AS "questionId", CASE WHEN NOT p.anonymous THEN p.author_id END AS "askerId"
       FROM question_routes q JOIN posts p ON p.id = q.question_id WHERE q.id = $1 AND q.state = 'ASKED'`,
      [routeId],
    );
    if (!route) return;
    const { personId, questionId, askerId } = route;
    await this.notify.run({
      kind: 'ASKED',
      key: `asked:${routeId}`,
      to: [personId],
      actorId: askerId,
      postId: questionId,
    });
  }
}
