import { Invalid } from '../errors.js';
import { canBook, checkoutExpiresAt, holdSeats, type BookableSession, type SeatsWanted } from './index.js';

const now = new Date('2026-11-21T09:00:00Z');
const session: BookableSession = {
  status: 'PUBLISHED',
  startsAt: new Date('2026-11-26T08:00:00Z'),
  trainerId: 'trainer',
  capacity: 8,
  seatsTaken: 5,
  priceExVatCents: 12_500,
  vatStatus: 'STANDARD',
  paymentMode: 'NOW',
  minSeats: 4,
  runsAt: null,
};
const hold = (change: Partial<BookableSession> = {}, wanted: Partial<SeatsWanted> = {}) =>
  holdSeats({ session: { ...session, ...change }, seats: 1, memberId: 'member', now, ...wanted });
const code = (name: string, fields = {}) => expect.objectContaining({ code: name, ...fields });

describe('holdSeats', () => {
  it('holds seats for 15 minutes at the price of now', () => {
    expect(hold({}, { seats: 3 })).toEqual({
      status: 'HELD',
      heldUntil: new Date('2026-11-21T09:15:00Z'),
      confirmedAt: null,
      seats: 3,
      reservedSeats: 0,
      exVatCents: 37_500,
      vatCents: 7_875,
      totalCents: 45_375,
      vatPercent: 21,
      vatStatus: 'STANDARD',
      paymentMode: 'NOW',
      policy: 'STANDARD',
    });
    expect(checkoutExpiresAt(now)).toEqual(new Date('2026-11-21T09:30:00Z'));
  });

  it('confirms a free session at once', () => {
    expect(hold({ priceExVatCents: 0 })).toMatchObject({
      status: 'CONFIRMED',
      heldUntil: null,
      confirmedAt: now,
      totalCents: 0,
    });
  });

  it('says how many seats are left when there are too few', () => {
    expect(() => hold({}, { seats: 4 })).toThrow(code('SessionFull', { seatsLeft: 3 }));
    expect(() => hold({ seatsTaken: 8 })).toThrow(code('SessionFull', { seatsLeft: 0 }));
  });

  it.each([0, -1, 21, 1.5, NaN])('refuses %p seats', (seats) =>
    expect(() => hold({}, { seats })).toThrow(Invalid),
  );

  it('refuses a session that is not open or has started', () => {
    expect(() => hold({ status: 'DRAFT' })).toThrow(code('SessionNotOpen'));
    expect(() => hold({ status: 'CANCELLED' })).toThrow(code('SessionNotOpen'));
    expect(() => hold({ startsAt: now })).toThrow(code('SessionStarted'));
  });

  it('refuses the trainer, and a second booking even where the session is full', () => {
    expect(() => hold({ trainerId: 'member' })).toThrow(code('OwnSession'));
    expect(() => hold({ seatsTaken: 8 }, { existingLiveBooking: { id: 'b1' } })).toThrow(
      code('AlreadyBooked', { bookingId: 'b1' }),
    );
  });

  it('tells the screen whether booking is possible', () => {
    expect(canBook({ session, memberId: 'member', now })).toBe(true);
    expect(canBook({ session: { ...session, seatsTaken: 8 }, memberId: 'member', now })).toBe(false);
  });
});
