import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';
import type { PlannedPost } from './plan-posts.js';

/** Ids of all that rows refer to: posts by key, the rest by slug. */
export interface DemoIdsOf {
  posts: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
  skills: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
}

export const postIds = (posts: readonly PlannedPost[], newId: NewIdAt): ReadonlyMap<string, string> =>
  new Map(posts.map(({ key, at }) => [key, newId(at)]));

/** Questions, ideas and what was said below them, with counters that agree. */
export function postRows(posts: readonly PlannedPost[], ids: DemoIdsOf): Row[] {
  const comments = new Map<string, number>();
  for (const { kind, parent } of posts)
    if (kind === 'COMMENT') comments.set(parent!, (comments.get(parent!) ?? 0) + 1);
  return posts.map((post) => {
    const isRoot = post.parent === null;
    const place = isRoot ? (post.organisation ?? null) : null;
    return {
      id: ids.posts.get(post.key),
      kind: post.kind,
      root_id: ids.posts.get(post.root),
      parent_id: isRoot ? null : ids.posts.get(post.parent!),
      author_id: ids.people.get(post.author),
      anonymous: post.anonymous,
      scope: isRoot ? (post.organisation ? 'ORGANISATION' : 'PUBLIC') : null,
      organisation_id: place && ids.organisations.get(place),
      state: post.queued ? 'QUEUED' : 'VISIBLE',
      slug: post.slug,
      title: post.title,
      text: post.text,
      language: post.language,
      votes: post.votes.length,
      comments: comments.get(post.key) ?? 0,
      created_at: post.at,
      published_at: post.queued ? null : post.at,
      edited_at: post.was?.changedAt ?? null,
    };
  });
}

export const postSkillRows = (posts: readonly PlannedPost[], ids: DemoIdsOf): Row[] =>
  posts
    .filter(({ parent }) => parent === null)
    .flatMap(({ key, skills }) =>
      skills.map((skill, position) => ({
        post_id: ids.posts.get(key),
        skill_id: ids.skills.get(skill),
        position,
      })),
    );

export const voteRows = (posts: readonly PlannedPost[], ids: DemoIdsOf): Row[] =>
  posts.flatMap(({ key, votes }) =>
    votes.map(({ by, at }) => ({
      post_id: ids.posts.get(key),
      person_id: ids.people.get(by),
      cast_at: at,
    })),
  );

/** What was written at first, and what it became. */
export const revisionRows = (posts: readonly PlannedPost[], ids: DemoIdsOf): Row[] =>
  posts.flatMap(({ key, title, text, was, at, author }) => {
    if (!was) return [];
    const of = { post_id: ids.posts.get(key), title, editor_id: ids.people.get(author) };
    return [
      { ...of, number: 1, text: was.text, edited_at: at },
      { ...of, number: 2, text, edited_at: was.changedAt },
    ];
  });
