import fc from 'fast-check';
import { HOUR, MINUTE } from '../time/index.js';
import {
  acceptedHeldUntil,
  canJoinWaitlist,
  compareInLine,
  isListOpen,
  offersFor,
  offerUntil,
  refuseWaiting,
  type InLine,
  type Wish,
} from './index.js';

const now = new Date('2026-11-23T09:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * HOUR);

describe('an offer', () => {
  it('stands for a day, but not within twelve hours of the start', () => {
    expect(offerUntil(later(100), now)).toEqual(later(24));
    expect(offerUntil(later(30), now)).toEqual(later(18));
  });

  it('of an asker stands as long as the first right, a day at least, and not within twelve hours of the start', () => {
    expect(offerUntil(later(300), now, later(72))).toEqual(later(72));
    expect(offerUntil(later(300), now, later(5))).toEqual(later(24));
    expect(offerUntil(later(300), now, later(-5))).toEqual(later(24));
    expect(offerUntil(later(60), now, later(72))).toEqual(later(48));
    expect(offerUntil(later(20), now, later(72))).toEqual(later(8));
  });

  it('leaves who accepts at the last moment as long to pay as anybody', () => {
    expect(acceptedHeldUntil(later(2), now)).toEqual(later(2));
    expect(acceptedHeldUntil(new Date(now.getTime() + 1), now)).toEqual(new Date(+now + 15 * MINUTE));
  });
});

describe('the list', () => {
  const session: Wish['session'] = {
    status: 'PUBLISHED',
    startsAt: later(100),
    capacity: 4,
    seatsTaken: 4,
    trainerId: 'trainer',
  };
  const wish: Wish = { session, memberId: 'member', seats: 1, minSeats: 1, now };

  it('closes twelve hours before the start, and with the session', () => {
    expect(isListOpen({ status: 'PUBLISHED', startsAt: later(12.01) }, now)).toBe(true);
    expect(isListOpen({ status: 'PUBLISHED', startsAt: later(12) }, now)).toBe(false);
    expect(isListOpen({ status: 'CANCELLED', startsAt: later(100) }, now)).toBe(false);
  });

  it('is for those for whom there is no seat', () => {
    expect(canJoinWaitlist(wish)).toBe(true);
    const twoFree = { ...session, seatsTaken: 2 };
    expect(() => refuseWaiting({ ...wish, session: twoFree, seats: 3, minSeats: 3 })).not.toThrow();
    expect(() => refuseWaiting({ ...wish, session: twoFree, seats: 3, minSeats: 2 })).toThrow('2 seats left');
  });

  it('refuses with a reason', () => {
    const refusal = (over: Partial<Wish>) => {
      try {
        refuseWaiting({ ...wish, ...over });
        return null;
      } catch (error) {
        return (error as Error).name;
      }
    };
    expect(refusal({ seats: 0 })).toBe('Invalid');
    expect(refusal({ seats: 2, minSeats: 3 })).toBe('Invalid');
    expect(refusal({ seats: 9, minSeats: 5 })).toBe('Invalid');
    expect(refusal({ memberId: 'trainer' })).toBe('OwnSession');
    expect(refusal({ session: { ...session, status: 'CANCELLED' } })).toBe('SessionNotOpen');
    expect(refusal({ session: { ...session, startsAt: now } })).toBe('SessionStarted');
    expect(refusal({ session: { ...session, startsAt: later(11) } })).toBe('WaitlistClosed');
    expect(refusal({ liveEntry: { id: 'entry' } })).toBe('AlreadyWaiting');
  });
});

describe('who is offered the seats that are free, over any list', () => {
  const entry = fc
    .record({
      id: fc.uuid(),
      wanted: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })),
      firstInLine: fc.boolean(),
      joined: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ id, wanted, firstInLine, joined }): InLine => ({
      id,
      seats: Math.max(...wanted),
      minSeats: Math.min(...wanted),
      firstInLine,
      joinedAt: later(joined),
    }));
  const lists = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 12 });

  it('is first in, first out among those for whom there are enough, and never oversells', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 20 }), (waiting, free) => {
        const offers = new Map(offersFor(waiting, free).map(({ id, seats }) => [id, seats]));
        let left = free;
        for (const { id, seats, minSeats } of waiting.toSorted(compareInLine)) {
          const offered = offers.get(id) ?? 0;
          if (offered) expect(offered).toBe(Math.min(seats, left));
          else expect(minSeats).toBeGreaterThan(left);
          if (offered) expect(offered).toBeGreaterThanOrEqual(minSeats);
          left -= offered;
        }
        expect(left).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not depend on the order in which the list is read, and leaves nobody waiting who fits', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 20 }), (waiting, free) => {
        const offers = offersFor(waiting, free);
        expect(offersFor(waiting.toReversed(), free)).toEqual(offers);
        const left = free - offers.reduce((sum, { seats }) => sum + seats, 0);
        const still = waiting.filter(({ id }) => offers.every((offer) => offer.id !== id));
        expect(offersFor(still, left)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
