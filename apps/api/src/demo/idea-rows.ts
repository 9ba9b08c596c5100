import { after, type IdeaStatus } from '@nutshell/domain';
import { administrator } from './content/cast.js';
import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';
import { organisationBy } from './knowers.js';
import type { PlannedIdea, PlannedPost } from './plan-posts.js';
import type { DemoIdsOf } from './post-rows.js';

export interface PlannedStatus {
  idea: PlannedIdea;
  status: IdeaStatus;
  reason: string | null;
  /** Slug of a person. */
  by: string;
  at: Date;
}

/** An admin of the organisation decides; of a public idea its author, and a moderator who looked at it. */
export function planStatuses(ideas: readonly PlannedIdea[], now: Date): PlannedStatus[] {
  return ideas.flatMap((idea) => {
    const { status = 'NEW', reason = null } = idea.content;
    if (status === 'NEW') return [];
    const { at } = idea.post;
    const share = (part: number) => after(at, Math.floor((now.getTime() - at.getTime()) * part));
    const last = { idea, status, reason, by: deciderOn(idea.post, status), at: share(0.4) };
    const looked = { idea, status: 'REVIEWED', reason: null, by: last.by, at: share(0.15) } as const;
    return idea.post.organisation && status !== 'REVIEWED' ? [looked, last] : [last];
  });
}

function deciderOn({ organisation, author }: PlannedPost, status: IdeaStatus): string {
  if (!organisation) return status === 'REVIEWED' ? administrator.slug : author;
  const { admins } = organisationBy(organisation);
  return admins.find((admin) => admin !== author) ?? admins[0]!;
}

export const statusRows = (statuses: readonly PlannedStatus[], newId: NewIdAt, ids: DemoIdsOf): Row[] =>
  statuses.map(({ idea, status, reason, by, at }) => ({
    id: newId(at),
    idea_id: ids.posts.get(idea.post.key),
    status,
    reason,
    set_by: ids.people.get(by),
    set_at: at,
    first_time: true,
  }));

/** Each with the last that was said of it. */
export function ideaRows(
  ideas: readonly PlannedIdea[],
  statuses: readonly PlannedStatus[],
  now: Date,
  ids: DemoIdsOf,
): Row[] {
  const last = new Map(statuses.map((status) => [status.idea.post.key, status]));
  const keys = new Map(ideas.map(({ post }) => [post.title, post.key]));
  return ideas.map(({ post, content }) => {
    const set = last.get(post.key);
    const into = content.mergedInto ? ids.posts.get(keys.get(content.mergedInto)!) : null;
    return {
      id: ids.posts.get(post.key),
      status: set?.status ?? 'NEW',
      status_reason: set?.reason ?? null,
      status_at: set?.at ?? null,
      status_by: set ? ids.people.get(set.by) : null,
      merged_into_id: into,
      merged_at: into ? after(post.at, Math.floor((now.getTime() - post.at.getTime()) / 2)) : null,
      merged_by: into ? ids.people.get(administrator.slug) : null,
    };
  });
}
