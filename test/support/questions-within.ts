import { newId } from '../../apps/api/src/platform/ids.js';
import type { Caller, World } from './world.js';

export interface QuestionsWithin {
  slug: string;
  questionId: string;
  answerId: string;
  /** Points to `questionId`. */
  duplicateId: string;
}

/** Two questions for who works there and an answer, all of one author; the second was asked before, as the first. */
export async function questionsWithin(
  world: World,
  author: Caller,
  organisationId: string,
): Promise<QuestionsWithin> {
  const [questionId, duplicateId, answerId] = [newId(), newId(), newId()];
  const now = world.clock.now();
  await world.db.query(
    `WITH written AS (
       INSERT INTO posts (id, kind, root_id, author_id, scope, organisation_id, state, slug, title, text, language, created_at, published_at)
       SELECT id, 'QUESTION', id, $2, 'ORGANISATION', $3, 'VISIBLE', id::text, 'Een geheime vraag', 'Vraag die onder ons blijft', 'NL', $4, $4
       FROM unnest($1::uuid[]) id RETURNING id)
     INSERT INTO questions (id, active_at, answers) SELECT id, $4, 1 FROM written`,
    [[questionId, duplicateId], author.id, organisationId, now],
  );
  await world.db.query(
    `INSERT INTO posts (id, kind, root_id, parent_id, author_id, state, text, language, created_at, published_at)
     VALUES ($1, 'ANSWER', $2, $2, $3, 'VISIBLE', 'Antwoord dat onder ons blijft', 'NL', $4, $4)`,
    [answerId, questionId, author.id, now],
  );
  await world.db.query('UPDATE questions SET duplicate_of_id = $2, duplicate_at = $3 WHERE id = $1', [
    duplicateId,
    questionId,
    now,
  ]);
  return { slug: questionId, questionId, answerId, duplicateId };
}
