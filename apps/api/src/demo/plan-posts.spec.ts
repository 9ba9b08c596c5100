import { after, DAY, nextStatuses } from '@nutshell/domain';
import { planEndorsements } from './claim-rows.js';
import { cast } from './content/cast.js';
import { known } from './content/colleagues/index.js';
import { organisations } from './content/organisations/index.js';
import { demoIds } from './demo-ids.js';
import { planStatuses } from './idea-rows.js';
import { membersOf, organisationBy } from './knowers.js';
import { peopleRows } from './people-rows.js';
import { demoPlan } from './plan.js';
import { planPosts, type PlannedPost } from './plan-posts.js';
import { planDuplicates, planRoutes } from './question-rows.js';

const ZONE = 'Europe/Amsterdam';
/** An ordinary day, a minute after midnight, a leap day a minute before midnight in Amsterdam. */
const moments = ['2026-11-23T09:00:00Z', '2027-03-27T00:01:00Z', '2028-02-29T22:59:00Z'].map(
  (iso) => new Date(iso),
);

describe.each(moments)('what people say at %p', (now) => {
  const { since } = peopleRows(now, demoIds(), '');
  const plan = planPosts(now, since);
  const { posts, questions, ideas } = plan;
  const byKey = new Map(posts.map((post) => [post.key, post]));
  const mayRead = ({ organisation }: PlannedPost, slug: string) =>
    !organisation || membersOf(organisationBy(organisation)).includes(slug);

  it('is the same when it is planned again', () => {
    expect(planPosts(new Date(now), since)).toEqual(plan);
  });

  it('is told in the right order, by people who were there, and before now', () => {
    const muddled = posts.filter(({ at, author, parent, votes, was, report }) => {
      const above = parent ? byKey.get(parent)!.at : since.get(author)!;
      const later = [...votes.map((vote) => vote.at), was?.changedAt, report?.at].flatMap((one) => one ?? []);
      return at <= above || at >= now || later.some((one) => one <= at || one >= now);
    });
    expect(muddled.map(({ key }) => key)).toEqual([]);
    expect(posts.filter(({ author, at }) => since.get(author)! >= at)).toEqual([]);
    const accepted = questions.flatMap((question) => question.accepted ?? []);
    expect(accepted.filter(({ answer, at }) => at <= answer.at || at >= now)).toEqual([]);
  });

  it('stays among those who may read it', () => {
    const outside = posts.filter(
      (post) => !mayRead(post, post.author) || post.votes.some(({ by }) => !mayRead(post, by)),
    );
    expect(outside.map(({ key }) => key)).toEqual([]);
  });

  it('has nobody who votes for themselves, or twice, or answers twice', () => {
    for (const { author, votes } of posts) {
      const voters = votes.map(({ by }) => by);
      expect(voters).not.toContain(author);
      expect(new Set(voters).size).toBe(voters.length);
    }
    for (const { post, answers } of questions) {
      const authors = answers.map(({ author }) => author);
      expect(new Set([post.author, ...authors]).size).toBe(authors.length + 1);
    }
  });

  it('asks nobody more than they want, nor who asked', () => {
    const routes = planRoutes(questions, since);
    expect(routes.some(({ person, state }) => person === cast.participant && state === 'ASKED')).toBe(true);
    expect(routes.some(({ person, state }) => person === cast.trainer && state === 'ASKED')).toBe(true);
    expect(routes.filter(({ slot, cap }) => slot > cap)).toEqual([]);
    const slots = routes.map(({ person, week, slot }) => `${person} ${week} ${slot}`);
    expect(new Set(slots).size).toBe(slots.length);
    expect(routes.filter(({ question, person }) => question.post.author === person)).toEqual([]);
    expect(routes.filter(({ question: { post }, person }) => !mayRead(post, person))).toEqual([]);
    expect(routes.filter(({ at, endedAt }) => at >= now || (endedAt && endedAt < at))).toEqual([]);
    expect(
      planDuplicates(questions).filter(({ at, question }) => at <= question.post.at || at >= now),
    ).toEqual([]);
  });

  it('has ideas that go from one status to the next by who may say so', () => {
    const before = new Map<string, 'NEW' | 'REVIEWED'>();
    for (const { idea, status, by, at } of planStatuses(ideas, now)) {
      const { key, organisation, author } = idea.post;
      const scope = organisation ? 'ORGANISATION' : 'PUBLIC';
      const part = {
        isAuthor: by === author,
        leads: !!organisation && organisationBy(organisation).admins.includes(by),
        moderates: by === cast.admin,
      };
      expect(nextStatuses({ status: before.get(key) ?? 'NEW', scope }, part)).toContain(status);
      expect(at > idea.post.at && at < now).toBe(true);
      before.set(key, 'REVIEWED');
    }
  });

  it('has people who stand up for each other, as far as they know each other', () => {
    const { sessions, bookings } = demoPlan(now, ZONE);
    const endorsements = planEndorsements(now, { sessions, bookings, questions });
    expect(endorsements.length).toBeGreaterThan(150);
    const attended = new Set(
      bookings
        .filter(({ status }) => status === 'ATTENDED')
        .map(({ session, person }) => `${person} ${sessions.find(({ key }) => key === session)!.trainer}`),
    );
    const answered = new Set(
      questions.flatMap(({ post, answers }) => answers.map(({ author }) => `${post.author} ${author}`)),
    );
    const colleagues = (by: string, of: string) =>
      organisations.some((organisation) => [by, of].every((one) => membersOf(organisation).includes(one)));
    const strange = endorsements.filter(
      ({ by, of, at, skill, sentence }) =>
        by === of ||
        at >= now ||
        at < after(now, -95 * DAY) ||
        sentence.length < 15 ||
        !known
          .get(of)!
          .skills.split(' ')
          .some((claim) => claim.startsWith(`${skill}:`)) ||
        (!colleagues(by, of) && !attended.has(`${by} ${of}`) && !answered.has(`${by} ${of}`)),
    );
    expect(strange).toEqual([]);
  });
});
