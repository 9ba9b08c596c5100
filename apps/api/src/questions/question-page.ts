import { Injectable } from '@nestjs/common';
import { PERSON_COLUMNS, peopleSeenBy, personLoader, type PersonType } from '../accounts/index.js';
import { Db } from '../platform/db/index.js';
import { known, type GraphqlContext } from '../platform/graphql/index.js';
import {
  alsoShown,
  followsLoader,
  nothingBelow,
  POST_COLUMNS,
  POSTS,
  postSkillIds,
  viewerId,
  visiblePosts,
  votedLoader,
  type PostRow,
  type ShownRow,
} from '../posts/index.js';
import { SKILL_COLUMNS, skillLoader, visibleSkill, type SkillType } from '../skills/index.js';
import { duplicatesLoader, duplicatesOf } from './duplicates/duplicates.queries.js';
import {
  BELOW,
  QUESTION_COLUMNS,
  questionLoader,
  standing,
  standingColumns,
  standingLoader,
  type QuestionRow,
  type StandingRow,
} from './question.loaders.js';
import { relatedTrainings, relatedTrainingsLoader } from './related-trainings.js';
import { isRouted, routesLoader } from './routing/routes.queries.js';

interface PageRow extends ShownRow, QuestionRow, StandingRow {
  id: string;
  follows: boolean;
  isRouted: boolean;
  skillIds: string[];
  duplicateIds: string[];
  trainingIds: string[];
  person: PersonType | null;
  skillRows: (SkillType & { asked: string })[];
}

const PAGE = `SELECT ${POST_COLUMNS}, ${alsoShown('$2::uuid')}, ${QUESTION_COLUMNS}, ${standingColumns('$2::uuid')},
    EXISTS (SELECT FROM follows f WHERE f.person_id = $2::uuid AND f.kind = 'POST' AND f.subject_id = p.id) AS follows,
    ${isRouted('$2::uuid')} AS "isRouted",
    ARRAY(SELECT ps.skill_id FROM post_skills ps WHERE ps.post_id = p.id ORDER BY ps.position) AS "skillIds",
    ARRAY(${duplicatesOf('p.id')}) AS "duplicateIds",
    ARRAY(SELECT t.id FROM (${relatedTrainings('p.id', '$2::uuid')}) t) AS "trainingIds",
    CASE WHEN NOT p.anonymous THEN (SELECT row_to_json(person) FROM (
      SELECT ${PERSON_COLUMNS} FROM ${peopleSeenBy('$2::uuid')} WHERE p.id = r.author_id) person) END AS person,
    (SELECT coalesce(json_agg(skill), '[]') FROM (
      SELECT old.id AS asked, ${SKILL_COLUMNS} FROM post_skills ps JOIN skills old ON old.id = ps.skill_id
      JOIN skills s ON s.id = coalesce(old.merged_into_id, old.id)
      WHERE ps.post_id = p.id AND ${visibleSkill('$2::uuid')}) skill) AS "skillRows"
  FROM ${POSTS} JOIN questions q ON q.id = p.id ${BELOW}
  WHERE p.slug = $1 AND p.kind = 'QUESTION' AND ${visiblePosts('$2::uuid')}`;

/** A question with all that its page begins with, in one statement. */
@Injectable()
export class QuestionPage {
  constructor(private readonly db: Db) {}

  /** What was read is told to the loaders: the fields of a question need not know how it came. */
  async read(context: GraphqlContext, slug: string): Promise<PostRow | null> {
    const { db } = this;
    const [row] = await db.query<PageRow>(PAGE, [slug, viewerId(context.actor)], { name: 'question-page' });
    if (!row) return null;
    const { id } = row;
    questionLoader(context, db).prime(id, row);
    standingLoader(context, db).prime(id, standing(row, context.actor));
    postSkillIds(context, db).prime(id, row.skillIds);
    duplicatesLoader(context, db).prime(id, row.duplicateIds);
    relatedTrainingsLoader(context, db).prime(id, row.trainingIds);
    votedLoader(context, db).prime(id, row.voted);
    followsLoader(context, db, 'POST').prime(id, row.follows);
    if (row.person) personLoader(context, db).prime(row.person.id, row.person);
    for (const skill of row.skillRows) skillLoader(context, db).prime(skill.asked, skill);
    if (!row.isRouted) routesLoader(context, db).prime(id, []);
    return known(row, nothingBelow(row));
  }
}
