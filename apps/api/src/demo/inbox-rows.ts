import { after, DAY, NOTICE_TOPICS, type NoticeKind } from '@nutshell/domain';
import type { PlannedEndorsement } from './claim-rows.js';
import { cast } from './content/cast.js';
import type { NewIdAt } from './demo-ids.js';
import type { PlannedStatus } from './idea-rows.js';
import type { Row } from './insert-rows.js';
import { everybody } from './knowers.js';
import type { PlannedPost, PlannedQuestion } from './plan-posts.js';
import type { DemoIdsOf } from './post-rows.js';
import type { PlannedRoute } from './question-rows.js';

interface Told {
  to: string;
  kind: NoticeKind;
  key: string;
  by: string | null;
  postId?: string;
  subjectId?: string;
  detail?: string;
  at: Date;
}

export interface Happenings {
  posts: readonly PlannedPost[];
  questions: readonly PlannedQuestion[];
  routes: readonly PlannedRoute[];
  statuses: readonly PlannedStatus[];
  endorsements: readonly PlannedEndorsement[];
}

const players: readonly string[] = Object.values(cast);
const READ_AFTER = 6 * DAY;
/** As many as fill a screen or two. */
const MOST = 25;

/** What those who sign in heard; what is older they have read. Nothing of it was mailed. */
export function noticeRows(happened: Happenings, now: Date, newId: NewIdAt, ids: DemoIdsOf): Row[] {
  return players.flatMap((player) =>
    toldTo(player, happened, ids)
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, MOST)
      .map(({ kind, key, by, postId, subjectId, detail, at }) => ({
        id: newId(at),
        person_id: ids.people.get(player),
        kind,
        key,
        actor_id: by && ids.people.get(by),
        post_id: postId ?? null,
        subject_id: subjectId ?? null,
        detail: detail ?? null,
        in_app: true,
        mail: 'OFF',
        created_at: at,
        read_at: after(at, READ_AFTER) < now ? after(at, DAY) : null,
      })),
  );
}

function toldTo(player: string, happened: Happenings, ids: DemoIdsOf): Told[] {
  const { posts, questions, routes, statuses, endorsements } = happened;
  const id = ({ key }: PlannedPost) => ids.posts.get(key)!;
  const byKey = new Map(posts.map((post) => [post.key, post]));
  const nameOf = (post: PlannedPost) => (post.anonymous ? null : post.author);
  const replies = posts
    .filter(({ parent, author }) => parent && author !== player && byKey.get(parent)!.author === player)
    .map((post): Told => {
      const answered = post.kind === 'ANSWER';
      const kind = answered ? 'ANSWERED' : 'COMMENTED';
      const key = `${answered ? 'answered' : 'commented'}:${id(post)}`;
      return { to: player, kind, key, by: nameOf(post), postId: id(post), at: post.at };
    });
  const accepted = questions.flatMap(({ post, accepted: chosen }): Told[] => {
    if (chosen?.answer.author !== player) return [];
    const [postId, at] = [id(chosen.answer), chosen.at];
    return [{ to: player, kind: 'ACCEPTED', key: `accepted:${postId}`, by: nameOf(post), postId, at }];
  });
  const asked = routes
    .filter(({ person }) => person === player)
    .map(({ question: { post }, at }): Told => {
      const postId = id(post);
      return { to: player, kind: 'ASKED', key: `asked:${postId}`, by: nameOf(post), postId, at };
    });
  const decided = statuses.flatMap(({ idea: { post }, status, by, at }): Told[] => {
    const concerned = post.author === player || post.votes.some((vote) => vote.by === player);
    if (!concerned || by === player) return [];
    const key = `idea-status:${id(post)}:${status}`;
    return [{ to: player, kind: 'IDEA_STATUS', key, by, postId: id(post), detail: status, at }];
  });
  const endorsed = endorsements
    .filter(({ of }) => of === player)
    .map(({ by, skill, at }): Told => {
      const subjectId = ids.skills.get(skill)!;
      return { to: player, kind: 'ENDORSED', key: `endorsed:${subjectId}:${by}`, by, subjectId, at };
    });
  return [...replies, ...accepted, ...asked, ...decided, ...endorsed];
}

/** Nobody who was made up is mailed about what others do. */
export const quietRows = (personIds: ReadonlyMap<string, string>): Row[] =>
  everybody
    .filter(({ slug }) => !players.includes(slug))
    .flatMap(({ slug }) =>
      NOTICE_TOPICS.filter((topic) => topic !== 'MODERATION').map((topic) => ({
        person_id: personIds.get(slug),
        topic,
        in_app: true,
        mail: 'OFF',
      })),
    );
