import slugify from '@sindresorhus/slugify';
import { after, DAY, HOUR, MINUTE, type RootKind } from '@nutshell/domain';
import { ideas } from './content/ideas/index.js';
import {
  ASKER,
  type DemoAnswer,
  type DemoComment,
  type DemoIdea,
  type DemoQuestion,
  type DemoRequest,
} from './content/post-types.js';
import { questions } from './content/questions/index.js';
import { requests } from './content/requests/index.js';
import { trainings } from './content/trainings/index.js';
import type { DemoLanguage } from './content/types.js';
import { readers, somebody } from './knowers.js';
import { askersOf } from './askers.js';
import { planAskers } from './plan-askers.js';
import type { PlannedIdea, PlannedPost, PlannedQuestion, PlannedRequest, PostPlan } from './planned-post.js';
import { between, randomFrom, type Random } from './random.js';

export type { PlannedIdea, PlannedPost, PlannedQuestion, PlannedRequest, PostPlan } from './planned-post.js';

const SLUG_LENGTH = 80;
/** Most votes come in the days after something was written. */
const VOTED_WITHIN = 21 * DAY;

/**
 * Who wrote and voted for what when, before `now`; the same for the same arguments.
 * @param since from when people are there, by slug
 */
export function planPosts(now: Date, since: ReadonlyMap<string, Date>): PostPlan {
  const planner = new Planner(now, since);
  const asked = questions.map((content, index) => planner.question(content, `q${index}`));
  const had = ideas.map((content, index) => planner.idea(content, `i${index}`));
  const wanted = requests.map((content, index) => planner.request(content, `r${index}`));
  return { posts: planner.posts, questions: asked, ideas: had, requests: wanted };
}

type Root = DemoQuestion | DemoIdea | DemoRequest;
/** So long after a training its answer is written down. */
const WRITTEN_AFTER = 2 * DAY;
type Reply = { text: string; by?: string; language?: DemoLanguage; was?: string; votes?: number };

class Planner {
  readonly posts: PlannedPost[] = [];
  private readonly random: Random = randomFrom(1_608);
  private readonly slugs = new Set<string>();

  constructor(
    private readonly now: Date,
    private readonly since: ReadonlyMap<string, Date>,
  ) {}

  question(content: DemoQuestion, key: string): PlannedQuestion {
    const post = this.root(content, key, 'QUESTION');
    const writers = new Set([post.author]);
    const answers = (content.answers ?? []).map((answer, index) =>
      this.answer(answer, `${key}.a${index}`, post, writers),
    );
    this.comments(content.comments, post, post);
    const chosen = (content.answers ?? []).findIndex(({ accepted }) => accepted);
    const answer = answers[chosen];
    return {
      post,
      content,
      answers,
      accepted: answer ? { answer, at: this.soon(answer.at, 3 * DAY) } : null,
    };
  }

  idea(content: DemoIdea, key: string): PlannedIdea {
    const post = this.root(content, key, 'IDEA');
    this.comments(content.comments, post, post);
    return { post, content };
  }

  request(content: DemoRequest, key: string): PlannedRequest {
    const able = askersOf(this.random, content, this.since, after(this.now, -(content.daysAgo + 1) * DAY));
    const post = this.root({ by: able[0]!, ...content }, key, 'REQUEST');
    this.comments(content.comments, post, post);
    return {
      post,
      content,
      askers: planAskers(this.random, { content, post, able, now: this.now }),
      outcome: this.outcome(content, key, post),
    };
  }

  private outcome(
    { outcome, proposals = [] }: DemoRequest,
    key: string,
    root: PlannedPost,
  ): PlannedPost | null {
    const [chosen] = proposals;
    if (!outcome || !chosen) return null;
    const by = trainings.find(({ slug }) => slug === chosen.training)!.trainer;
    const at = after(this.now, chosen.dates[0]![0] * DAY + WRITTEN_AFTER);
    return this.reply(
      { text: outcome, by },
      { key: `${key}.a0`, kind: 'ANSWER', parent: root, root, at, not: new Set() },
    );
  }

  private root(content: Root, key: string, kind: RootKind): PlannedPost {
    const at = this.timeOfDay(content.daysAgo);
    const { language = 'NL', organisation, skills, title } = content;
    const wanted = { skills, language, organisation, since: this.since, at, not: new Set<string>() };
    const root = {
      key,
      kind,
      root: key,
      parent: null,
      author: content.by ?? somebody(this.random, wanted)!,
      anonymous: content.anonymous ?? false,
      organisation,
      skills,
      language,
      title,
      slug: this.slugOf(title),
      queued: content.queued ?? false,
      at,
    };
    return this.add(root, content);
  }

  private answer(answer: DemoAnswer, key: string, root: PlannedPost, writers: Set<string>): PlannedPost {
    const last = this.posts.findLast((post) => post.parent === root.key && post.kind === 'ANSWER') ?? root;
    const at = this.soon(last.at, 30 * HOUR);
    const post = this.reply(answer, { key, kind: 'ANSWER', parent: root, root, at, not: writers });
    writers.add(post.author);
    this.comments(answer.comments, post, root);
    return post;
  }

  private comments(comments: readonly DemoComment[] = [], parent: PlannedPost, root: PlannedPost): void {
    let at = parent.at;
    for (const [index, comment] of comments.entries()) {
      at = this.soon(at, 2 * DAY);
      const said: Exclude<DemoComment, string> | { text: string; by?: undefined } =
        typeof comment === 'string' ? { text: comment } : comment;
      const by = said.by === ASKER ? root.author : said.by;
      const place = { key: `${parent.key}.c${index}`, kind: 'COMMENT', parent, root, at } as const;
      const post = this.reply({ ...said, by }, { ...place, not: new Set([parent.author, root.author]) });
      const report = 'report' in said ? said.report : undefined;
      if (report) post.report = { ...report, at: this.soon(at, DAY) };
    }
  }

  private reply(
    reply: Reply,
    place: {
      key: string;
      kind: 'ANSWER' | 'COMMENT';
      parent: PlannedPost;
      root: PlannedPost;
      at: Date;
      not: ReadonlySet<string>;
    },
  ): PlannedPost {
    const { key, kind, parent, root, at, not } = place;
    const { language = reply.by ? 'NL' : root.language, by } = reply;
    const { organisation, skills } = root;
    const author =
      by ?? somebody(this.random, { skills, language, organisation, since: this.since, at, not });
    const post = {
      key,
      kind,
      root: root.key,
      parent: parent.key,
      author: author!,
      // Who asked without a name stays without one below the question.
      anonymous: root.anonymous && author === root.author,
      organisation,
      skills,
      language,
      title: null,
      slug: null,
      queued: false,
      at,
    };
    return this.add(post, reply);
  }

  private add(
    post: Omit<PlannedPost, 'text' | 'was' | 'votes' | 'report'>,
    { text, was, votes = 0 }: { text: string; was?: string; votes?: number },
  ): PlannedPost {
    const added: PlannedPost = {
      ...post,
      text,
      was: was ? { text: was, changedAt: this.soon(post.at, 6 * HOUR) } : null,
      votes: this.votes(post, votes),
      report: null,
    };
    this.posts.push(added);
    return added;
  }

  private votes(
    { author, organisation, at }: Pick<PlannedPost, 'author' | 'organisation' | 'at'>,
    wanted: number,
  ): { by: string; at: Date }[] {
    const not = new Set([author]);
    const able = readers({ organisation, since: this.since, at, not }).map((by) => ({
      by,
      order: this.random(),
    }));
    return able
      .toSorted((a, b) => a.order - b.order)
      .slice(0, wanted)
      .map(({ by }) => ({ by, at: this.soon(at, VOTED_WITHIN) }));
  }

  /** Some time that day, while people are up; a day ago at the latest is before now. */
  private timeOfDay(daysAgo: number): Date {
    const day = after(this.now, -daysAgo * DAY)
      .toISOString()
      .slice(0, 10);
    return after(new Date(`${day}T06:00:00Z`), between(this.random, 0, 14 * 60) * MINUTE);
  }

  /** A while after, and before now. */
  private soon(from: Date, most: number): Date {
    const left = this.now.getTime() - from.getTime();
    const share = 0.05 + 0.75 * this.random();
    return after(from, Math.floor(Math.min(share * most, share * left)));
  }

  private slugOf(title: string): string {
    const plain = slugify(title).slice(0, SLUG_LENGTH).replace(/-+$/, '');
    const free = this.slugs.has(plain) ? `${plain}-2` : plain;
    this.slugs.add(free);
    return free;
  }
}
