import { after, DAY } from '@nutshell/domain';
import { cast } from './content/cast.js';
import { claimsOf, known } from './content/colleagues/index.js';
import { trainers } from './content/trainers.js';
import type { Row } from './insert-rows.js';
import type { PlannedPost } from './plan-posts.js';
import type { DemoIdsOf } from './post-rows.js';
import type { PlannedDuplicate } from './question-rows.js';
import { between, oneOf, randomFrom } from './random.js';

const FOLLOWS_FOR = 150;

/** What those who sign in follow besides. */
const chosen: Readonly<Record<string, { skills: readonly string[]; people: readonly string[] }>> = {
  [cast.participant]: {
    skills: ['frontend', 'toegankelijkheid', 'figma', 'power-bi'],
    people: [cast.trainer, 'marloes-van-tuijl', 'maud-kremer'],
  },
  [cast.trainer]: {
    skills: ['figma', 'ux-onderzoek', 'grafisch-ontwerp'],
    people: ['aisha-rahmani', 'oscar-fernandez'],
  },
  [cast.admin]: { skills: ['leidinggeven', 'informatiebeveiliging'], people: ['nadia-bouzidi'] },
};

/**
 * Whoever wrote something follows it, as do some who voted; people follow skills, and others who know much. Of what was
 * asked before the asker follows the first as well.
 */
export function followRows(
  posts: readonly PlannedPost[],
  duplicates: readonly PlannedDuplicate[],
  now: Date,
  ids: DemoIdsOf,
): Row[] {
  const random = randomFrom(2_236);
  const follows = new Map<string, Row>();
  const add = (person: string, kind: 'POST' | 'SKILL' | 'PERSON', subject: string, since: Date) => {
    const row = {
      person_id: ids.people.get(person),
      kind,
      subject_id: subject,
      since,
    };
    const key = `${row.person_id} ${kind} ${subject}`;
    if (row.person_id !== subject && !follows.has(key)) follows.set(key, row);
  };
  const someTime = () => after(now, -between(random, 1, FOLLOWS_FOR) * DAY);
  for (const { root, author, at, votes } of posts) {
    const subject = ids.posts.get(root)!;
    add(author, 'POST', subject, at);
    const moved = duplicates.some(({ question }) => question.post.key === root);
    for (const vote of votes) if (random() < 0.15 && !moved) add(vote.by, 'POST', subject, vote.at);
  }
  for (const { question, of, at } of duplicates)
    add(question.post.author, 'POST', ids.posts.get(of.post.key)!, at);
  for (const [slug, { skills = [], people = [] }] of Object.entries(chosen)) {
    for (const skill of skills) add(slug, 'SKILL', ids.skills.get(skill)!, someTime());
    for (const person of people) add(slug, 'PERSON', ids.people.get(person)!, someTime());
  }
  for (const [slug, knowledge] of known) {
    for (const { skill } of claimsOf(knowledge))
      if (random() < 0.4) add(slug, 'SKILL', ids.skills.get(skill)!, someTime());
    if (random() < 0.5) add(slug, 'PERSON', ids.people.get(oneOf(random, trainers).slug)!, someTime());
  }
  return [...follows.values()];
}
