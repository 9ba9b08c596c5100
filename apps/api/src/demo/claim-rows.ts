import { after, DAY } from '@nutshell/domain';
import { claimsOf, known } from './content/colleagues/index.js';
import {
  answererSentences,
  endorsements as told,
  endorsementSentences,
  trainerSentences,
} from './content/endorsements.js';
import { organisations } from './content/organisations/index.js';
import type { DemoEndorsement } from './content/post-types.js';
import { trainers } from './content/trainers.js';
import type { NewIdAt } from './demo-ids.js';
import type { Row } from './insert-rows.js';
import { bestClaim, levelIn, membersOf, topicOf } from './knowers.js';
import type { PlannedBooking, PlannedSession } from './plan.js';
import type { PlannedQuestion } from './plan-posts.js';
import { between, oneOf, randomFrom, type Random } from './random.js';

const ENDORSED_FROM = 2;
/** Everybody had said by then what they know. */
const CLAIMED_DAYS_AGO = 95;

/** What people say that they know: trainers for everybody, some of the others for their colleagues alone. */
export function claimRows(
  now: Date,
  personIds: ReadonlyMap<string, string>,
  skillIds: ReadonlyMap<string, string>,
): Row[] {
  const random = randomFrom(314);
  const selling = new Set(trainers.map(({ slug }) => slug));
  return [...known].flatMap(([slug, knowledge]) => {
    const claimedAt = after(now, -between(random, CLAIMED_DAYS_AGO, 190) * DAY);
    const closed = knowledge.visibility === 'ORGANISATION' || (!selling.has(slug) && random() < 0.12);
    return claimsOf(knowledge).map(({ skill, level }) => ({
      person_id: personIds.get(slug),
      skill_id: skillIds.get(skill),
      level,
      visibility: closed ? 'ORGANISATION' : 'PUBLIC',
      created_at: claimedAt,
      updated_at: claimedAt,
    }));
  });
}

export interface PlannedEndorsement extends DemoEndorsement {
  at: Date;
}

/** Colleagues of each other, participants of their trainers, who asked of who answered: nobody else may. */
export function planEndorsements(
  now: Date,
  {
    sessions,
    bookings,
    questions,
  }: {
    sessions: readonly PlannedSession[];
    bookings: readonly PlannedBooking[];
    questions: readonly PlannedQuestion[];
  },
): PlannedEndorsement[] {
  const random = randomFrom(271);
  const sessionByKey = new Map(sessions.map((session) => [session.key, session]));
  const attended = bookings
    .filter(({ status }) => status === 'ATTENDED')
    .map(({ session, person }) => ({ by: person, session: sessionByKey.get(session)! }));
  const all = [
    ...told.map((endorsement) => ({ ...endorsement, at: after(now, -between(random, 3, 60) * DAY) })),
    ...organisations.flatMap((organisation) => amongColleagues(membersOf(organisation), now, random)),
    ...attended.flatMap(({ by, session }) => (random() < 0.3 ? ofTrainer(by, session, random, now) : [])),
    ...questions.flatMap((question) => (random() < 0.25 ? ofAnswerer(question, random, now) : [])),
  ];
  const first = new Map<string, PlannedEndorsement>();
  for (const endorsement of all) {
    const key = `${endorsement.by} ${endorsement.of} ${endorsement.skill}`;
    if (!first.has(key)) first.set(key, endorsement);
  }
  return [...first.values()];
}

/** Everybody says something of one or two colleagues, never the same sentence of one person. */
function amongColleagues(members: readonly string[], now: Date, random: Random): PlannedEndorsement[] {
  const said = new Set<string>();
  return members.flatMap((by) =>
    members
      .filter((of) => of !== by && random() < 0.25)
      .flatMap((of) => {
        const claims = claimsOf(known.get(of)!).filter(({ level }) => level >= ENDORSED_FROM);
        if (!claims.length) return [];
        const { skill } = oneOf(random, claims);
        const fresh = (endorsementSentences[topicOf(skill) ?? ''] ?? []).filter(
          (sentence) => !said.has(sentence),
        );
        if (!fresh.length) return [];
        const sentence = oneOf(random, fresh);
        said.add(sentence);
        return [{ by, of, skill, sentence, at: after(now, -between(random, 2, 90) * DAY) }];
      }),
  );
}

function ofTrainer(by: string, session: PlannedSession, random: Random, now: Date): PlannedEndorsement[] {
  const at = after(session.endsAt, between(random, 1, 6) * DAY);
  const { skill } = oneOf(random, claimsOf(known.get(session.trainer)!));
  return at < now ? [{ by, of: session.trainer, skill, sentence: oneOf(random, trainerSentences), at }] : [];
}

function ofAnswerer({ post, accepted }: PlannedQuestion, random: Random, now: Date): PlannedEndorsement[] {
  if (!accepted || post.anonymous || accepted.at < after(now, -CLAIMED_DAYS_AGO * DAY)) return [];
  const of = accepted.answer.author;
  if (levelIn(of, post.skills) < ENDORSED_FROM) return [];
  const { skill } = bestClaim(of, post.skills)!;
  const at = after(accepted.at, (now.getTime() - accepted.at.getTime()) * 0.1);
  return [{ by: post.author, of, skill, sentence: oneOf(random, answererSentences), at }];
}

export function endorsementRows(
  planned: readonly PlannedEndorsement[],
  newId: NewIdAt,
  personIds: ReadonlyMap<string, string>,
  skillIds: ReadonlyMap<string, string>,
): Row[] {
  return planned.map(({ by, of, skill, sentence, at }) => ({
    id: newId(at),
    person_id: personIds.get(of),
    skill_id: skillIds.get(skill),
    endorser_id: personIds.get(by),
    sentence,
    created_at: at,
  }));
}
