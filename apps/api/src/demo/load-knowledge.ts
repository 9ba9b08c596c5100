import type { Db } from '../platform/db/index.js';
import { claimRows, endorsementRows, planEndorsements } from './claim-rows.js';
import type { NewIdAt } from './demo-ids.js';
import { followRows } from './follow-rows.js';
import { ideaRows, planStatuses, statusRows } from './idea-rows.js';
import { noticeRows, quietRows } from './inbox-rows.js';
import { insertRows } from './insert-rows.js';
import { loadRequests } from './load-requests.js';
import { moderationRows } from './moderation-rows.js';
import { organisationRows } from './organisation-rows.js';
import type { DemoPlan } from './plan.js';
import { planPosts } from './plan-posts.js';
import { postIds, postRows, postSkillRows, revisionRows, voteRows } from './post-rows.js';
import { movedFollowRows, planDuplicates, planRoutes, questionRows, routeRows } from './question-rows.js';
import { reputationRows } from './reputation-rows.js';

export interface Around {
  now: Date;
  zone: string;
  newId: NewIdAt;
  /** Ids, and since when people are there, by slug. */
  people: ReadonlyMap<string, string>;
  since: ReadonlyMap<string, Date>;
  /** Ids by slug. */
  skills: ReadonlyMap<string, string>;
}

/** Who works where and knows what, what they asked, answered and thought of, and what became of that. */
export async function loadKnowledge(db: Db, plan: DemoPlan, around: Around): Promise<void> {
  const { now, newId, people, since, skills } = around;
  const written = planPosts(now, since);
  const { posts, questions, ideas } = written;
  const places = organisationRows(now, newId, people);
  const ids = { people, skills, organisations: places.ids, posts: postIds(posts, newId) };

  await insertRows(db, 'organisations', places.organisations);
  await insertRows(db, 'organisation_members', places.members);
  await insertRows(db, 'skill_claims', claimRows(now, people, skills));
  const endorsements = planEndorsements(now, { ...plan, questions });
  await insertRows(db, 'skill_endorsements', endorsementRows(endorsements, newId, people, skills));

  await insertRows(db, 'posts', postRows(posts, ids));
  await insertRows(db, 'post_skills', postSkillRows(posts, ids));
  await insertRows(db, 'post_votes', voteRows(posts, ids));
  await insertRows(db, 'post_revisions', revisionRows(posts, ids));

  const routes = planRoutes(questions, since);
  const duplicates = planDuplicates(questions);
  await insertRows(db, 'questions', questionRows(questions, { posts, routes, duplicates }, now, ids));
  await insertRows(db, 'question_routes', routeRows(routes, newId, ids));
  await insertRows(db, 'question_moved_follows', movedFollowRows(duplicates, ids));

  const statuses = planStatuses(ideas, now);
  await insertRows(db, 'ideas', ideaRows(ideas, statuses, now, ids));
  await insertRows(db, 'idea_status_changes', statusRows(statuses, newId, ids));
  await insertRows(db, 'follows', followRows(posts, duplicates, now, ids));
  await joinMergedIdeas(db);
  await loadRequests(db, written, ids, around);

  const reputation = reputationRows({ posts, questions, endorsements }, ids);
  await insertRows(db, 'reputation_entries', reputation.entries);
  await insertRows(db, 'reputations', reputation.totals);
  const moderation = moderationRows(posts, newId, ids);
  await insertRows(db, 'moderation_cases', moderation.cases);
  await insertRows(db, 'reports', moderation.reports);
  const happened = { posts, questions, routes, statuses, endorsements };
  await insertRows(db, 'notifications', noticeRows(happened, now, newId, ids));
  await insertRows(db, 'notification_preferences', quietRows(people));
}

/** Votes and followers of an idea that went into another count there. */
async function joinMergedIdeas(db: Db): Promise<void> {
  await db.query(
    `INSERT INTO post_votes (post_id, person_id, cast_at, via_id)
     SELECT i.merged_into_id, v.person_id, v.cast_at, i.id FROM ideas i JOIN post_votes v ON v.post_id = i.id
     JOIN posts p ON p.id = i.merged_into_id WHERE v.person_id <> p.author_id ON CONFLICT DO NOTHING`,
  );
  await db.query(
    `INSERT INTO follows (person_id, kind, subject_id, since, via_id)
     SELECT f.person_id, 'POST', i.merged_into_id, f.since, i.id
     FROM ideas i JOIN follows f ON f.kind = 'POST' AND f.subject_id = i.id
     WHERE i.merged_into_id IS NOT NULL ON CONFLICT DO NOTHING`,
  );
  await db.query(
    `UPDATE posts p SET votes = (SELECT count(*) FROM post_votes WHERE post_id = p.id)
     FROM ideas i WHERE i.merged_into_id = p.id`,
  );
  await db.query(
    'UPDATE posts p SET closed_at = i.merged_at FROM ideas i WHERE i.id = p.id AND i.merged_at IS NOT NULL',
  );
}
