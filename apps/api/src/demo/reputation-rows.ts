import { foldReputation, type Act } from '@nutshell/domain';
import type { PlannedEndorsement } from './claim-rows.js';
import type { Row } from './insert-rows.js';
import type { PlannedPost, PlannedQuestion } from './plan-posts.js';
import type { DemoIdsOf } from './post-rows.js';

interface Happened {
  act: Act;
  /** Slugs of people. */
  person: string;
  by: string;
  subjectId: string;
  at: Date;
}

/** What others did for people, in the order in which it happened, and what that comes to. */
export function reputationRows(
  {
    posts,
    questions,
    endorsements,
  }: {
    posts: readonly PlannedPost[];
    questions: readonly PlannedQuestion[];
    endorsements: readonly PlannedEndorsement[];
  },
  ids: DemoIdsOf,
): { entries: Row[]; totals: Row[] } {
  const voted = posts
    .filter(({ kind }) => kind === 'ANSWER')
    .flatMap(({ key, author, votes }) =>
      votes.map((vote) => ({
        act: 'VOTE' as const,
        person: author,
        subjectId: ids.posts.get(key)!,
        ...vote,
      })),
    );
  const accepted = questions.flatMap(({ post, accepted: chosen }) =>
    chosen
      ? [
          {
            act: 'ACCEPTED' as const,
            person: chosen.answer.author,
            by: post.author,
            subjectId: ids.posts.get(chosen.answer.key)!,
            at: chosen.at,
          },
        ]
      : [],
  );
  const endorsed = endorsements.map(({ by, of, skill, at }) => ({
    act: 'ENDORSED' as const,
    person: of,
    by,
    subjectId: ids.skills.get(skill)!,
    at,
  }));
  const entries = [...voted, ...accepted, ...endorsed]
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map((happened) => asEntry(happened, ids));
  const totals = foldReputation(
    entries.map(({ person_id, act, subject_id, by_id, given }) => ({
      personId: person_id,
      act,
      subjectId: subject_id,
      byId: by_id,
      given,
    })),
  );
  return { entries, totals: [...totals].map(([person_id, total]) => ({ person_id, ...total })) };
}

const asEntry = ({ act, person, by, subjectId, at }: Happened, ids: DemoIdsOf) => ({
  person_id: ids.people.get(person)!,
  act,
  subject_id: subjectId,
  by_id: ids.people.get(by)!,
  given: true,
  at,
});
