import { book, bookingOf, invariants, pay } from '../support/bookings.js';
import { decide, sessionOf } from '../support/decisions.js';
import {
  askedSession,
  offerFirst,
  person,
  persons,
  placeOf,
  plannedRequest,
  seatsShown,
} from '../support/first-right.js';
import { mailbox } from '../support/mailbox.js';
import { cancel, moveSession } from '../support/notifications.js';
import { bookableSession } from '../support/scenes.js';
import { accept, decline, entryOf, join, leave } from '../support/waitlist.js';
import { startWorld, type Caller, type World } from '../support/world.js';

let world: World;
const NOW = '2026-11-23T09:00:00Z';
const later = (hours: number) => new Date(new Date(NOW).getTime() + hours * 3_600_000).toISOString();
/** When the first right ends. */
const END = later(72);

beforeAll(async () => {
  world = await startWorld({ now: NOW });
});
beforeEach(() => world.clock.set(NOW));
afterEach(async () => {
  await world.settle();
  await invariants(world);
});
afterAll(() => world.close());

const place = async (who: Caller, sessionId: string) => (await placeOf(who, sessionId))!;
const accepts = async (who: Caller, sessionId: string) => accept(who, (await place(who, sessionId)).id);

describe('the first right of askers', () => {
  it('offers a seat to each of them for 72 hours, in their order; others cannot have these', async () => {
    const { sessionId, askers } = await askedSession(world, { askers: 3, capacity: 4 });
    for (const asker of askers)
      expect(await placeOf(asker, sessionId)).toMatchObject({
        status: 'OFFERED',
        seats: 1,
        offerUntil: END,
        position: null,
        firstRight: true,
        offer: { status: 'OFFERED', seats: 1 },
      });
    const everybody = await person(world);
    expect(await seatsShown(everybody, sessionId)).toEqual({
      seatsLeft: 1,
      seatsTaken: 3,
      waitlistLength: 0,
      firstRight: { until: END, seats: 3 },
      viewer: { canBook: true, canJoinWaitlist: false },
    });
    expect(await seatsShown(world.visitor, sessionId)).toMatchObject({ firstRight: { seats: 3 } });
    expect(await book(everybody, sessionId, 2)).toMatchObject({ __typename: 'SessionFull', seatsLeft: 1 });
    expect(await book(everybody, sessionId)).toMatchObject({ status: 'RESERVED' });
  });
});
