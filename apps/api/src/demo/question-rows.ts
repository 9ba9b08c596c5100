import {
  after,
  ASKED_FROM_LEVEL,
  DAY,
  DEFAULT_WEEKLY_CAP,
  MINUTE,
  nextWaveAt,
  nudgesBy,
  QUESTION_ZONE,
  unansweredAt,
  wavesOf,
  weekOf,
} from '@nutshell/domain';
import { administrator } from './content/cast.js';
import { known } from './content/colleagues/index.js';
import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';
import { bestClaim, levelIn, readers } from './knowers.js';
import type { PlannedPost, PlannedQuestion } from './plan-posts.js';
import type { DemoIdsOf } from './post-rows.js';
import { between, randomFrom } from './random.js';

export interface PlannedRoute {
  question: PlannedQuestion;
  person: string;
  place: number;
  week: string;
  slot: number;
  cap: number;
  at: Date;
  state: 'ASKED' | 'ANSWERED' | 'LAPSED';
  endedAt: Date | null;
}

const ASKED_AT_ONCE = 2;
const OBSOLETE_SINCE = 20 * DAY;

const isOpen = ({ post, answers, content }: PlannedQuestion): boolean =>
  !post.queued && !answers.length && !content.duplicateOf;

/** Whom questions were put to by name: those whom the content names, and of open questions some who know about it. */
export function planRoutes(
  questions: readonly PlannedQuestion[],
  since: ReadonlyMap<string, Date>,
): PlannedRoute[] {
  const random = randomFrom(1_618);
  const taken = new Map<string, number>();
  return questions.flatMap((question) => {
    const { post, content } = question;
    const named = content.askedTo ?? (isOpen(question) ? experts(post, since, random) : []);
    return named.flatMap((person, index) => {
      const at = after(post.at, (2 + index) * MINUTE);
      const week = weekOf(at, QUESTION_ZONE);
      const slot = (taken.get(`${person} ${week}`) ?? 0) + 1;
      const cap = known.get(person)!.cap ?? DEFAULT_WEEKLY_CAP;
      if (slot > cap) return [];
      taken.set(`${person} ${week}`, slot);
      return [{ question, person, place: index + 1, week, slot, cap, at, ...becameOf(question, person) }];
    });
  });
}

function experts(post: PlannedPost, since: ReadonlyMap<string, Date>, random: () => number): string[] {
  const { organisation, at, skills, author } = post;
  return readers({ organisation, since, at, not: new Set([author]) })
    .filter((slug) => levelIn(slug, skills) >= ASKED_FROM_LEVEL && takesQuestions(slug))
    .map((slug) => ({ slug, order: levelIn(slug, skills) + random() }))
    .toSorted((a, b) => b.order - a.order)
    .slice(0, ASKED_AT_ONCE)
    .map(({ slug }) => slug);
}

const takesQuestions = (slug: string): boolean => {
  const { open = ['QUESTION'], awayDays } = known.get(slug)!;
  return open.includes('QUESTION') && awayDays === undefined;
};

function becameOf({ answers }: PlannedQuestion, person: string): Pick<PlannedRoute, 'state' | 'endedAt'> {
  const own = answers.find(({ author }) => author === person);
  if (own) return { state: 'ANSWERED', endedAt: own.at };
  return answers[0] ? { state: 'LAPSED', endedAt: answers[0].at } : { state: 'ASKED', endedAt: null };
}

export const routeRows = (routes: readonly PlannedRoute[], newId: NewIdAt, ids: DemoIdsOf): Row[] =>
  routes.map(({ question, person, place, week, slot, cap, at, state, endedAt }) => {
    const claim = bestClaim(person, question.post.skills);
    return {
      id: newId(at),
      question_id: ids.posts.get(question.post.key),
      person_id: ids.people.get(person),
      wave: 'EXPERTS',
      place,
      state,
      skill_id: claim ? ids.skills.get(claim.skill) : null,
      level: claim?.level ?? null,
      evidence: [],
      week,
      slot,
      cap,
      asked_at: at,
      ended_at: endedAt,
    };
  });

export interface PlannedDuplicate {
  question: PlannedQuestion;
  of: PlannedQuestion;
  /** Slug of a person. */
  by: string;
  at: Date;
}

/** Who answered the first says that it was asked before. */
export function planDuplicates(questions: readonly PlannedQuestion[]): PlannedDuplicate[] {
  const random = randomFrom(1_732);
  const byTitle = new Map(questions.map((question) => [question.post.title, question]));
  return questions.flatMap((question) => {
    const of = byTitle.get(question.content.duplicateOf ?? '');
    if (!of) return [];
    const by = of.accepted?.answer.author ?? administrator.slug;
    return [{ question, of, by, at: after(question.post.at, between(random, 20, 90) * MINUTE) }];
  });
}

export const movedFollowRows = (duplicates: readonly PlannedDuplicate[], ids: DemoIdsOf): Row[] =>
  duplicates.map(({ question, at }) => ({
    question_id: ids.posts.get(question.post.key),
    person_id: ids.people.get(question.post.author),
    added: true,
    moved_at: at,
  }));

/** Nothing is left to be done by itself: nobody who was made up is asked again. */
export function questionRows(
  questions: readonly PlannedQuestion[],
  {
    posts,
    routes,
    duplicates,
  }: {
    posts: readonly PlannedPost[];
    routes: readonly PlannedRoute[];
    duplicates: readonly PlannedDuplicate[];
  },
  now: Date,
  ids: DemoIdsOf,
): Row[] {
  const random = randomFrom(1_414);
  const routed = new Set(routes.map(({ question }) => question.post.key));
  const active = new Map<string, Date>();
  for (const { root, at } of posts) if (at > (active.get(root) ?? new Date(0))) active.set(root, at);
  const pointing = new Map(duplicates.map((duplicate) => [duplicate.question, duplicate]));
  return questions.map((question) => {
    const { post, answers, accepted, content } = question;
    const first = answers[0]?.at ?? null;
    const duplicate = pointing.get(question);
    return {
      id: ids.posts.get(post.key),
      may_widen: post.organisation !== undefined && random() < 0.4,
      answers: answers.length,
      first_answer_at: first,
      active_at: active.get(post.key),
      accepted_answer_id: accepted && ids.posts.get(accepted.answer.key),
      accepted_by: accepted && ids.people.get(post.author),
      accepted_at: accepted?.at ?? null,
      duplicate_of_id: duplicate ? ids.posts.get(duplicate.of.post.key) : null,
      duplicate_by: duplicate ? ids.people.get(duplicate.by) : null,
      duplicate_at: duplicate?.at ?? null,
      wave: routed.has(post.key) || isOpen(question) ? waveOf(question, now) : null,
      unanswered_at: isOpen(question) ? unansweredSince(post.at, now) : null,
      nudges: first ? nudgesBy(first, accepted?.at ?? now) : 0,
      freshness_asked_at: content.obsolete ? after(now, -OBSOLETE_SINCE - 5 * DAY) : null,
      obsolete_at: content.obsolete ? after(now, -OBSOLETE_SINCE) : null,
    };
  });
}

function waveOf(question: PlannedQuestion, now: Date): string {
  const { organisation, at } = question.post;
  if (!isOpen(question) || nextWaveAt(at) > now) return 'EXPERTS';
  const scope = organisation ? 'ORGANISATION' : 'PUBLIC';
  return wavesOf({ scope, organisationId: organisation ?? null, mayWiden: false }).at(-1)!;
}

const unansweredSince = (at: Date, now: Date): Date | null =>
  unansweredAt(at) <= now ? unansweredAt(at) : null;
