import { mailbox } from '../support/mailbox.js';
import { seat } from '../support/notifications.js';
import { mark, nameParticipants, replyToReview, REVIEW, reviewTraining, seatsOf } from '../support/people.js';
import { bookableSession } from '../support/scenes.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
const FREE = { priceExVatCents: 0, startsAt: '2026-12-22T09:00' };
const END = '2026-12-22T11:00:00Z';

beforeEach(async () => {
  world = await startWorld({ now: '2026-12-01T09:00:00Z' });
});
afterEach(() => world.close());

/** A session that is over, with so many who came. */
async function held(came = 1) {
  const scene = await bookableSession(world, FREE);
  const seats = [];
  for (let n = 0; n < came; n += 1)
    seats.push(await seat(world, scene.sessionId, { name: `Anna ${n} de Wit` }));
  world.clock.set(END);
  await mark(
    world,
    scene.trainer,
    scene.sessionId,
    seats.map(({ bookingId }) => bookingId),
  );
  return { ...scene, seats };
}

interface Reviews {
  rating: { average: number; count: number } | null;
  trainer: { rating: { average: number; count: number } | null };
  reviews: {
    totalCount: number;
    pageInfo: { endCursor: string; hasNextPage: boolean };
    nodes: { id: string; score: number; text: string; reply: string | null; author: { firstName: string } }[];
  };
}

async function reviewsOf(
  caller: Caller,
  slug: string,
  after: string | null = null,
  first = 20,
): Promise<Reviews> {
  const { training } = await caller.graphql<{ training: Reviews }>(
    `query ($slug: String!, $after: String, $first: Int) { training(slug: $slug) {
      rating { average count } trainer { rating { average count } }
      reviews(first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
        nodes { id score text reply author { firstName } verified viewer { canReply isAuthor } } } } }`,
    { slug, after, first },
  );
  return training;
}

describe('a review', () => {
  it('is written by who attended, once per session, and shows a first name alone', async () => {
    const { sessionId, slug, seats } = await held();
    const [{ member }] = seats as [(typeof seats)[0]];
    expect(await reviewTraining(member, sessionId, 4)).toMatchObject({ __typename: 'Review' });
    expect(await reviewTraining(member, sessionId, 5)).toMatchObject({ __typename: 'AlreadyReviewed' });
    const { reviews, rating } = await reviewsOf(world.visitor, slug);
    expect(reviews.nodes).toMatchObject([
      { score: 4, text: REVIEW, author: { firstName: 'Anna' }, verified: true, viewer: { canReply: false } },
    ]);
    expect(rating).toBeNull();
    expect(JSON.stringify(reviews)).not.toContain('de Wit');
  });

  it('is refused from who was not there, from the trainer, and from a visitor', async () => {
    const { sessionId, trainer } = await held();
    const absent = await seat(
      world,
      (await bookableSession(world, { ...FREE, startsAt: '2026-12-29T09:00' })).sessionId,
    );
    expect(await reviewTraining(absent.member, sessionId)).toMatchObject({ __typename: 'NotAttended' });
    expect(await reviewTraining(trainer, sessionId)).toMatchObject({ __typename: 'NotAttended' });
    await expect(reviewTraining(world.visitor, sessionId)).rejects.toThrow('UNAUTHENTICATED');
  });

  it('is refused from who was marked absent, and from who only booked for others', async () => {
    const { sessionId, trainer } = await bookableSession(world, FREE);
    const absent = await seat(world, sessionId);
    const booker = await seat(world, sessionId);
    const colleague = await world.user({ name: 'Bo Jansen', email: 'bo@bedrijf.nl' });
    const [own] = await seatsOf(booker.member, booker.bookingId);
    await nameParticipants(booker.member, booker.bookingId, [
      { participantId: own!.id, name: 'Bo Jansen', email: 'bo@bedrijf.nl' },
    ]);
    world.clock.set(END);
    await mark(world, trainer, sessionId, [absent.bookingId], 'NO_SHOW');
    await mark(world, trainer, sessionId, [booker.bookingId]);
    expect(await reviewTraining(absent.member, sessionId)).toMatchObject({ __typename: 'NotAttended' });
    expect(await reviewTraining(booker.member, sessionId)).toMatchObject({ __typename: 'NotAttended' });
    expect(await reviewTraining(colleague, sessionId)).toMatchObject({ __typename: 'Review' });
  });

  it('can be written until 30 days after the session', async () => {
    const { sessionId, seats } = await held(2);
    world.clock.set('2027-01-21T11:00:00Z');
    expect(await reviewTraining(seats[0]!.member, sessionId)).toMatchObject({ __typename: 'Review' });
    world.clock.set('2027-01-21T11:00:01Z');
    expect(await reviewTraining(seats[1]!.member, sessionId)).toMatchObject({ __typename: 'ReviewClosed' });
  });

  it('needs a score from 1 to 5 and some words', async () => {
    const { sessionId, seats } = await held();
    expect(await reviewTraining(seats[0]!.member, sessionId, 6, 'Top')).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'score' }, { field: 'text' }],
    });
  });

  it('that is sent twice at once is one', async () => {
    const { sessionId, slug, seats } = await held();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => reviewTraining(seats[0]!.member, sessionId)),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array.from({ length: 7 }, () => 'AlreadyReviewed'),
      'Review',
    ]);
    expect((await reviewsOf(world.visitor, slug)).reviews.totalCount).toBe(1);
  });

  it('is told to the trainer, who replies once', async () => {
    const { sessionId, slug, trainer, seats } = await held();
    await reviewTraining(seats[0]!.member, sessionId, 5);
    await world.settle();
    const [login] = await world.db.query<{ email: string }>('SELECT email FROM auth."user" WHERE id = $1', [
      trainer.id,
    ]);
    expect((await mailbox(world, login!.email)).at(-1)!.subject).toMatch(/^Nieuwe beoordeling van Anna/);
    const [review] = (await reviewsOf(trainer, slug)).reviews.nodes;
    expect(review).toMatchObject({ viewer: { canReply: true } });
    await expect(replyToReview(seats[0]!.member, review!.id, 'Dank je wel!')).rejects.toThrow('FORBIDDEN');
    const replies = await Promise.all([1, 2].map(() => replyToReview(trainer, review!.id, 'Dank je wel!')));
    expect(replies.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyReplied', 'Review']);
    expect((await reviewsOf(world.visitor, slug)).reviews.nodes[0]!.reply).toBe('Dank je wel!');
  });
});

describe('a score', () => {
  it('is shown from three reviews on, of the training and the trainer, and pages the newest first', async () => {
    const { sessionId, slug, seats } = await held(3);
    await reviewTraining(seats[0]!.member, sessionId, 5);
    await reviewTraining(seats[1]!.member, sessionId, 4);
    expect(await reviewsOf(world.visitor, slug)).toMatchObject({ rating: null, trainer: { rating: null } });
    world.clock.forward({ minutes: 1 });
    await reviewTraining(seats[2]!.member, sessionId, 4);
    const all = { average: 4.3, count: 3 };
    expect(await reviewsOf(world.visitor, slug)).toMatchObject({ rating: all, trainer: { rating: all } });

    const first = await reviewsOf(world.visitor, slug, null, 2);
    expect(first.reviews).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await reviewsOf(world.visitor, slug, first.reviews.pageInfo.endCursor, 2);
    expect(rest.reviews.pageInfo.hasNextPage).toBe(false);
    const ids = [...first.reviews.nodes, ...rest.reviews.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(first.reviews.nodes[0]!.author.firstName).toBe('Anna');

    const page = await world.visitor.http('GET', `/trainingen/${slug}`, undefined, { accept: 'text/html' });
    expect(page.body).toContain(
      '"aggregateRating":{"@type":"AggregateRating","ratingValue":4.3,"reviewCount":3',
    );
  });
});

describe('who came', () => {
  const asked = async (address: string) =>
    (await mailbox(world, address)).filter(({ subject }) => subject.startsWith('Hoe was'));

  it('is asked the day after at 09:00, once, unless they wrote already or want no reminders', async () => {
    const { sessionId, seats } = await held(3);
    const [plain, done, quiet] = seats as [(typeof seats)[0], (typeof seats)[0], (typeof seats)[0]];
    await reviewTraining(done.member, sessionId);
    await world.db.query('UPDATE people SET reminder_emails = false WHERE id = $1', [quiet.member.id]);
    world.clock.set('2026-12-23T07:59:59Z');
    await world.settle();
    expect(await asked(plain.address)).toHaveLength(0);
    world.clock.set('2026-12-23T08:00:00Z');
    await world.settle();
    world.clock.forward({ days: 3 });
    await world.settle();
    expect((await asked(plain.address)).length).toBe(1);
    expect((await asked(done.address)).length).toBe(0);
    expect((await asked(quiet.address)).length).toBe(0);
  });

  it('may review from their booking', async () => {
    const { sessionId, seats } = await held();
    const may = async () =>
      (
        await seats[0]!.member.graphql<{ booking: { viewer: { canReview: boolean } } }>(
          'query ($id: ID!) { booking(id: $id) { viewer { canReview } session { viewer { canReview review { score } } } } }',
          { id: seats[0]!.bookingId },
        )
      ).booking;
    expect(await may()).toMatchObject({
      viewer: { canReview: true },
      session: { viewer: { canReview: true, review: null } },
    });
    await reviewTraining(seats[0]!.member, sessionId, 3);
    expect(await may()).toMatchObject({
      viewer: { canReview: false },
      session: { viewer: { canReview: false, review: { score: 3 } } },
    });
  });
});
