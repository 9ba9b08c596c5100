import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';
import type { PlannedPost } from './plan-posts.js';
import type { DemoIdsOf } from './post-rows.js';

/** What waits for a moderator: first posts of new people, and what was reported. */
export function moderationRows(
  posts: readonly PlannedPost[],
  newId: NewIdAt,
  ids: DemoIdsOf,
): { cases: Row[]; reports: Row[] } {
  const caseRow = (post: PlannedPost, kind: 'QUEUED' | 'REPORTED', at: Date): Row => ({
    id: newId(at),
    kind,
    subject_kind: 'POST',
    subject_id: ids.posts.get(post.key),
    author_id: ids.people.get(post.author),
    opened_at: at,
  });
  const queued = posts.filter((post) => post.queued).map((post) => caseRow(post, 'QUEUED', post.at));
  const reported = posts.flatMap((post) => {
    if (!post.report) return [];
    const { at, by, reason, text = null } = post.report;
    const opened = caseRow(post, 'REPORTED', at);
    const reporter_id = ids.people.get(by);
    const report = { id: newId(at), case_id: opened.id, reporter_id, reason, text, created_at: at };
    return [{ opened, report }];
  });
  return {
    cases: [...queued, ...reported.map(({ opened }) => opened)],
    reports: reported.map(({ report }) => report),
  };
}
