import fc from 'fast-check';
import {
  BOOKING_STATUSES,
  BOOKING_TRANSITIONS,
  BookingMoveRefused,
  canMove,
  isLive,
  move,
  seatsChange,
  transitionsFrom,
} from './index.js';

const status = fc.constantFrom(...BOOKING_STATUSES);

describe('the states of a booking', () => {
  it('reaches every state from an offer', () => {
    const seen = new Set(['OFFERED']);
    for (const from of seen)
      for (const { from: start, to } of BOOKING_TRANSITIONS) if (start === from) seen.add(to);
    expect([...seen].sort()).toEqual([...BOOKING_STATUSES].sort());
  });

  it('names each way once, with what sets it off', () => {
    const ways = BOOKING_TRANSITIONS.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(ways).size).toBe(ways.length);
    expect(BOOKING_TRANSITIONS.every(({ triggers }) => triggers.length > 0)).toBe(true);
  });

  it('leaves cancelled as the end', () => expect(transitionsFrom('CANCELLED')).toEqual([]));

  it('revives an expired booking only by a late payment', () => {
    expect(transitionsFrom('EXPIRED')).toEqual([
      { from: 'EXPIRED', to: 'CONFIRMED', triggers: ['payment-received-late'] },
    ]);
  });

  it('moves along the graph and nowhere else', () => {
    fc.assert(
      fc.property(status, status, (from, to) => {
        if (canMove(from, to)) expect(move({ id: 'b', status: from }, to)).toEqual({ id: 'b', status: to });
        else expect(() => move({ status: from }, to)).toThrow(BookingMoveRefused);
      }),
    );
  });

  it('takes or frees seats exactly where a booking becomes or stops being live', () => {
    fc.assert(
      fc.property(status, status, fc.integer({ min: 1, max: 20 }), (from, to, seats) => {
        const expected = isLive(from) === isLive(to) ? 0 : isLive(to) ? seats : -seats;
        expect(seatsChange(seats, from, to)).toBe(expected);
        expect(seatsChange(seats, null, to)).toBe(isLive(to) ? seats : 0);
      }),
    );
  });
});
