import { book } from '../support/bookings.js';
import { bookableSession, publishTraining, scheduleSession } from '../support/scenes.js';
import { startWorld, type World } from '../support/world.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const CANCEL = 'mutation ($id: ID!) { cancelBooking(input: { bookingId: $id }) { __typename } }';

describe('how often a trainer has given training', () => {
  const given = async (slugs: string[]) => {
    const fields = slugs.map(
      (slug, index) => `t${index}: training(slug: "${slug}") { trainer { trainer { trainingsGiven } } }`,
    );
    const answer = await world.visitor.graphql<
      Record<string, { trainer: { trainer: { trainingsGiven: number } } }>
    >(`{ ${fields.join(' ')} }`);
    return Object.values(answer).map(({ trainer }) => trainer.trainer.trainingsGiven);
  };

  it('counts the dates that are over and had somebody in them', async () => {
    const free = { priceExVatCents: 0 };
    const { trainer, trainingId, slug, sessionId } = await bookableSession(world, {
      ...free,
      startsAt: '2026-12-01T09:00',
    });
    const [cancelled, toCome, second] = await Promise.all(
      ['2026-12-02T09:00', '2026-12-22T09:00', '2026-12-04T09:00'].map((startsAt) =>
        scheduleSession(trainer, trainingId, { startsAt }),
      ),
    );
    await scheduleSession(trainer, trainingId, { startsAt: '2026-12-03T09:00' }); // nobody books it
    const other = await world.user({ trainer: true });
    const quiet = await publishTraining(other, free);

    await book(await world.user(), sessionId);
    await book(await world.user(), sessionId);
    await book(await world.user(), second!);
    await book(await world.user(), toCome!);
    const member = await world.user();
    const { id } = await book(member, cancelled!);
    await member.graphql(CANCEL, { id });
    expect(await given([slug, quiet.slug])).toEqual([0, 0]);

    world.clock.set('2026-12-01T10:59:59Z'); // in Utrecht 11:59:59, a second before the end
    expect(await given([slug, quiet.slug])).toEqual([0, 0]);
    world.clock.set('2026-12-01T11:00:00Z');
    expect(await given([slug, quiet.slug])).toEqual([1, 0]);

    await world.db.query(`UPDATE bookings SET status = 'ATTENDED' WHERE session_id = $1`, [second]);
    world.clock.set('2026-12-10T09:00:00Z');
    expect(await given([slug, quiet.slug])).toEqual([2, 0]);
  });
});
